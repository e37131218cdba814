package tassei.jobs.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Budget lines: wholes with pieces in pieces, and what is shown beside them. */
final class RandomBudget {
  /** Amounts lie on this grid, so that pieces in other units can add up. */
  private static final long GRID = 10_000_000;

  private static final Map<String, List<Integer>> MAIN =
      Map.of(
          "initial", List.of(2020, 2021, 2022, 2023),
          "request", List.of(2023),
          "draft", List.of(2022, 2023),
          "supplementary", List.of(2021, 2022),
          "adjustment", List.of(2022),
          "carried-in", List.of(2021, 2022),
          "carried-out", List.of(2021, 2022),
          "reserve", List.of(2021),
          "executed", List.of(2020, 2021, 2022));
  private static final Map<String, List<Integer>> SIDE =
      Map.of(
          "initial", List.of(2021, 2022),
          "draft", List.of(2023),
          "executed", List.of(2022));

  private final RandomCodes codes;
  private final Dice dice;
  private final Spelling spelling;
  private final RandomKeys keys;
  private final CsvRows rows =
      new CsvRows(
          "budget",
          "line",
          "collection",
          "fiscal_year",
          "ministry",
          "integrated_project",
          "programme",
          "recipient",
          "account",
          "stage",
          "inclusion",
          "envelope",
          "amount",
          "unit",
          "precision",
          "status",
          "reported_on",
          "source",
          "note");
  final List<Line> lines = new ArrayList<>();

  RandomBudget(RandomCodes codes, Dice dice) {
    this.codes = codes;
    this.dice = dice;
    this.spelling = new Spelling(dice);
    this.keys = new RandomKeys(codes, dice);
  }

  /** The table that a line stands in: pieces stand in the same as their envelope. */
  record Place(String collection, int year, String stage) {}

  record Line(
      String id, Place place, RandomKeys.Keys keys, String inclusion, String envelope, long yen) {}

  void write(Path folder) throws IOException {
    for (String stage : Budgets.STAGES) {
      for (int year : MAIN.get(stage)) {
        fill(
            new Place(dice.chance(0.5) ? "main" : "", year, stage),
            stage.equals("initial") ? 5 : 2);
      }
      for (int year : SIDE.getOrDefault(stage, List.of())) {
        fill(new Place("book b", year, stage), 3);
      }
    }
    ring();
    rows.write(folder, dice);
  }

  private void fill(Place place, int wholes) {
    for (int at = dice.between(1, wholes); at > 0; at--) {
      Line whole = line(place, keys.next(), "own", "", Budgets.yen(dice, place.stage()));
      if (dice.chance(0.45)) {
        pieces(whole, 0);
      }
      beside(whole);
      family(whole);
    }
  }

  /** Own lines of programmes below: parts of the whole, unless a key speaks against it. */
  private void family(Line whole) {
    List<String> below = codes.below(whole.keys().programme());
    if (below.isEmpty() || dice.chance(0.4)) {
      return;
    }
    for (int at = dice.between(1, 3); at > 0; at--) {
      RandomKeys.Keys own = keys.ofChild(whole.keys(), dice.pick(below));
      Line child = line(whole.place(), own, "own", "", whole.yen() / GRID / 4 * GRID);
      if (dice.chance(0.2)) {
        pieces(child, 1);
      }
    }
  }

  private void pieces(Line whole, int depth) {
    boolean all = dice.chance(0.5);
    int count = dice.between(1, 3);
    long rest = whole.yen();
    for (int at = 1; at <= count; at++) {
      long share = rest / GRID * dice.between(1, 6) / 10 * GRID;
      long yen = all && at == count ? unevenly(rest) : share;
      rest -= yen;
      RandomKeys.Keys own = keys.ofPiece(whole.keys());
      Line piece = line(whole.place(), own, all ? "part" : "of-which", whole.id(), yen);
      if (depth < 2 && dice.chance(0.25)) {
        pieces(piece, depth + 1);
      }
    }
  }

  /** The last of all parts; documents print sums that miss their whole by a last digit. */
  private long unevenly(long yen) {
    return yen > GRID && dice.chance(0.2) ? yen - 1_000_000L * dice.between(1, 12) : yen;
  }

  private void beside(Line whole) {
    if (dice.chance(0.15)) {
      line(whole.place(), keys.ofPiece(whole.keys()), "within", whole.id(), whole.yen() / 2);
    }
    if (dice.chance(0.1)) {
      String envelope = dice.chance(0.5) ? whole.id() : "";
      line(whole.place(), keys.ofPiece(whole.keys()), "relisted", envelope, whole.yen());
    }
    if (dice.chance(0.1)) {
      Line cut = line(whole.place(), keys.next(), "other-cut", whole.id(), whole.yen());
      line(whole.place(), keys.ofPiece(whole.keys()), "within", cut.id(), whole.yen() / 2);
    }
    if (dice.chance(0.05)) {
      Line outer = line(whole.place(), whole.keys(), "outer", "", whole.yen() * 3);
      line(whole.place(), keys.ofPiece(whole.keys()), "within", outer.id(), whole.yen());
    }
  }

  /** A line of a programme with a piece on the programme above: it cannot lie inside its piece. */
  private void ring() {
    for (Map.Entry<String, String> child : codes.parents.entrySet()) {
      if (dice.chance(0.2)) {
        Place place = new Place("ring-" + child.getKey(), 2021, "initial");
        RandomKeys.Keys whole = new RandomKeys.Keys("", "", child.getKey(), "", "general");
        RandomKeys.Keys piece = new RandomKeys.Keys("", "", child.getValue(), "", "general");
        Line envelope = line(place, whole, "own", "", 40 * GRID);
        line(place, piece, "of-which", envelope.id(), 10 * GRID);
        if (dice.chance(0.5)) {
          line(place, piece, "own", "", 90 * GRID);
        }
      }
    }
  }

  private Line line(
      Place place, RandomKeys.Keys keys, String inclusion, String envelope, long yen) {
    String id = dice.pick(List.of("b/", "予算 ", "x-")) + (lines.size() + 1);
    Line line = new Line(id, place, keys, inclusion, envelope, yen);
    lines.add(line);
    boolean blankFirst = dice.chance(0.25);
    LocalDate day = dice.day(LocalDate.of(place.year() - 1, 12, 20), 900);
    add(line, blankFirst ? "" : day.toString(), Budgets.status(dice));
    while (dice.chance(0.15)) {
      day = dice.day(day.plusDays(1), 400);
      long again = dice.chance(0.2) ? yen : yen / GRID * dice.between(5, 12) / 10 * GRID;
      Line later = new Line(id, place, keys, inclusion, envelope, again);
      add(later, day.toString(), dice.chance(0.3) ? "withdrawn" : Budgets.status(dice));
    }
    return line;
  }

  private void add(Line line, String reportedOn, String status) {
    Spelling.Amount amount = spelling.amount(line.yen());
    boolean unstated = line.inclusion().equals("within") && dice.chance(0.4);
    rows.add(
        "line",
        line.id(),
        "collection",
        line.place().collection(),
        "fiscal_year",
        spelling.year(line.place().year()),
        "ministry",
        codes.cell(line.keys().ministry()),
        "integrated_project",
        codes.cell(line.keys().integratedProject()),
        "programme",
        codes.cell(line.keys().programme()),
        "recipient",
        line.keys().recipient(),
        "account",
        line.keys().account(),
        "stage",
        line.place().stage(),
        "inclusion",
        line.inclusion(),
        "envelope",
        line.envelope(),
        "amount",
        unstated ? "" : amount.text(),
        "unit",
        amount.unit(),
        "precision",
        unstated ? "" : amount.precision(),
        "status",
        status,
        "reported_on",
        reportedOn,
        "source",
        "表 " + line.place().stage() + ", p. 1",
        "note",
        dice.chance(0.1) ? "\"注\", 二行\nの記" : "");
  }

  /** What amounts and statuses of a stage may be. */
  private static final class Budgets {
    /** In a fixed order: the order of a map is not the same on every machine. */
    static final List<String> STAGES = new ArrayList<>(MAIN.keySet()).stream().sorted().toList();

    static long yen(Dice dice, String stage) {
      long yen = dice.chance(0.05) ? 0 : GRID * dice.between(1, dice.chance(0.3) ? 2000 : 120);
      if (dice.chance(0.03)) {
        return stage.equals("carried-out") ? yen : -yen;
      }
      return switch (stage) {
        case "carried-out" -> -yen;
        case "supplementary", "adjustment", "reserve" -> dice.chance(0.3) ? -yen : yen;
        default -> yen;
      };
    }

    static String status(Dice dice) {
      return dice.chance(0.6) ? "" : dice.standing();
    }

    private Budgets() {}
  }
}
