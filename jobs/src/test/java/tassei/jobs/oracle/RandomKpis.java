package tassei.jobs.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Indicators of every measure, with and without events, begun, due and over. */
final class RandomKpis {
  static final List<String> COUNTED_KINDS = List.of("paper", "patent", "trial", "genome.case");
  static final String RATIO_KIND = "reply";
  static final String LEVEL_KIND = "score";

  /** What the other tables must know of an indicator. */
  record Kpi(
      String code, String measure, String basis, boolean byEvents, int firstYear, int lastYear) {}

  final List<Kpi> kpis = new ArrayList<>();

  private final RandomCodes codes;
  private final Dice dice;
  private final Spelling spelling;
  private final CsvRows rows =
      new CsvRows(
          "kpis",
          "kpi",
          "plan",
          "integrated_project",
          "programme",
          "kind",
          "name_ja",
          "name_en",
          "unit_ja",
          "measure",
          "direction",
          "comparator",
          "target",
          "basis",
          "from_fy",
          "due_fy",
          "part_of",
          "outcome_kind",
          "outcome_tags",
          "reported_on",
          "source");

  RandomKpis(RandomCodes codes, Dice dice) {
    this.codes = codes;
    this.dice = dice;
    this.spelling = new Spelling(dice);
    int size = dice.between(18, 25);
    for (int at = 1; at <= size; at++) {
      kpis.add(kpi("k_" + at));
    }
  }

  void write(Path folder) throws IOException {
    for (Kpi kpi : kpis) {
      add(kpi);
    }
    rows.write(folder, dice);
  }

  private Kpi kpi(String code) {
    String measure =
        dice.pick(
            List.of(
                "count", "count", "count", "count", "count", "count", "ratio", "ratio", "ratio",
                "level", "level", "status"));
    int from = dice.pick(List.of(2018, 2019, 2020, 2020, 2020, 2021, 2024));
    boolean byEvents = !measure.equals("status") && dice.chance(0.5);
    boolean yearly = dice.chance(0.25) && !(measure.equals("level") && byEvents);
    String basis = yearly ? "yearly" : dice.pick(List.of("", "total"));
    return new Kpi(
        code, measure, basis, byEvents, from, from + dice.pick(List.of(1, 2, 3, 4, 4, 5, 6)));
  }

  private void add(Kpi kpi) {
    String project = dice.pickOrBlank(0.55, codes.integratedProjects);
    String plan =
        project.isEmpty()
            ? dice.pickOrBlank(0.3, RandomCodes.PLANS)
            : codes.planOfProject.get(project);
    String programme = dice.pickOrBlank(0.88, codes.programmes);
    String partOf = rows.size() > 2 && dice.chance(0.15) ? kpis.get(0).code() : "";
    boolean monitor = dice.chance(0.15);
    boolean open = dice.chance(0.1);
    String kind = monitor ? "monitor" : dice.pick(List.of("output", "outcome"));
    String unit = unit(kpi.measure());
    String eventKind = kpi.byEvents() ? eventKind(kpi.measure()) : "";
    String tags = kpi.byEvents() && dice.chance(0.3) ? dice.pick(List.of("x", "x;y|z", "y|z")) : "";
    String direction = direction(kpi.measure());
    LocalDate day = dice.day(LocalDate.of(2018, 4, 1), 1800);
    String reportedOn = dice.chance(0.6) ? "" : day.toString();
    String from = open && dice.chance(0.7) ? "" : spelling.year(kpi.firstYear());
    String due = open && dice.chance(0.7) ? "" : spelling.year(kpi.lastYear());
    while (true) {
      boolean aimless = monitor || kpi.measure().equals("status") || dice.chance(0.08);
      String target = aimless ? "" : target(kpi, unit);
      String comparator = aimless ? "" : dice.pickOrBlank(0.7, List.of(">=", ">", "<=", "<", "="));
      rows.add(
          "kpi",
          kpi.code(),
          "plan",
          plan,
          "integrated_project",
          codes.cell(project),
          "programme",
          codes.cell(programme),
          "kind",
          kind,
          "name_ja",
          "指標 " + kpi.code(),
          "name_en",
          "Indicator, " + kpi.code(),
          "unit_ja",
          unit,
          "measure",
          kpi.measure(),
          "direction",
          direction,
          "comparator",
          comparator,
          "target",
          target,
          "basis",
          kpi.basis(),
          "from_fy",
          from,
          "due_fy",
          due,
          "part_of",
          partOf,
          "outcome_kind",
          eventKind,
          "outcome_tags",
          tags,
          "reported_on",
          reportedOn,
          "source",
          "計画 別表");
      if (!dice.chance(0.15)) {
        return;
      }
      day = dice.day(day.plusDays(1), 700);
      reportedOn = day.toString();
    }
  }

  private String unit(String measure) {
    return switch (measure) {
      case "ratio" -> dice.pick(List.of("％", "％", "%", "倍"));
      case "status" -> "";
      default -> dice.pick(List.of("件", "人", ""));
    };
  }

  private String eventKind(String measure) {
    return switch (measure) {
      case "ratio" -> RATIO_KIND;
      case "level" -> LEVEL_KIND;
      default -> String.join(";", dice.some(COUNTED_KINDS));
    };
  }

  private String direction(String measure) {
    boolean down = !measure.equals("status") && dice.chance(0.25);
    return down ? "down" : dice.pick(List.of("", "up"));
  }

  private String target(Kpi kpi, String unit) {
    if (dice.chance(0.08)) {
      return "0";
    }
    return switch (kpi.measure()) {
      case "ratio" -> unit.equals("倍") ? dice.pick(List.of("0.5", "1.2")) : percent();
      case "level" -> dice.pick(List.of("2.5", "10", "30", "45"));
      default -> kpi.byEvents() ? spelling.number(dice.between(3, 250)) : published();
    };
  }

  private String percent() {
    return dice.pick(List.of("33.3", "40", "55", "75", "90"));
  }

  private String published() {
    return dice.pick(List.of("50", "120", "200", "400.5", "1,500"));
  }
}
