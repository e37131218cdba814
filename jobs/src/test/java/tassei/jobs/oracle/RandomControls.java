package tassei.jobs.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Published totals of budget lines: some right, some off by a digit, some by more. */
final class RandomControls {
  private static final long TENTH = 10_000_000;

  private final List<RandomBudget.Line> lines;
  private final Dice dice;
  private final CsvRows rows =
      new CsvRows(
          "controls",
          "control",
          "table",
          "measure",
          "collection",
          "fiscal_year",
          "ministry",
          "integrated_project",
          "programme",
          "recipient",
          "account",
          "stage",
          "line",
          "value",
          "unit",
          "precision",
          "expect",
          "reported_on",
          "source");

  RandomControls(List<RandomBudget.Line> lines, Dice dice) {
    this.lines = lines;
    this.dice = dice;
  }

  /** The scope of a control; a blank key is any. */
  private record Scope(RandomBudget.Place place, RandomKeys.Keys keys) {

    boolean holds(RandomBudget.Line line) {
      return line.inclusion().equals("own")
          && line.place().equals(place)
          && fits(keys.ministry(), line.keys().ministry())
          && fits(keys.integratedProject(), line.keys().integratedProject())
          && fits(keys.programme(), line.keys().programme())
          && fits(keys.recipient(), line.keys().recipient())
          && fits(keys.account(), line.keys().account());
    }

    private static boolean fits(String term, String key) {
      return term.isEmpty() || term.equals(key);
    }
  }

  void write(Path folder) throws IOException {
    for (RandomBudget.Line line : lines) {
      if (dice.chance(0.6)) {
        ofLine(line);
      }
    }
    for (int at = 0; at < 6; at++) {
      ofNamedLines();
    }
    rows.write(folder, dice);
  }

  /** Of the sum that a line enters: by all its keys, or only some. */
  private void ofLine(RandomBudget.Line line) {
    double blank = dice.pick(List.of(0.0, 0.5, 0.8));
    RandomKeys.Keys all = line.keys();
    Scope scope =
        new Scope(
            line.place(),
            new RandomKeys.Keys(
                some(all.ministry(), blank),
                some(all.integratedProject(), blank),
                some(all.programme(), blank),
                some(all.recipient(), blank),
                some(all.account(), blank)));
    long sum = lines.stream().filter(scope::holds).mapToLong(RandomBudget.Line::yen).sum();
    boolean isOfPiece = line.envelope().isEmpty() || dice.chance(0.3);
    add(scope, isOfPiece ? sum : line.yen());
  }

  private String some(String key, double blank) {
    return dice.chance(blank) ? "" : key;
  }

  private void add(Scope scope, long sum) {
    boolean counts = dice.chance(0.05);
    String[] said = counts ? new String[] {"2", "件"} : said(off(sum));
    RandomKeys.Keys keys = scope.keys();
    boolean anyYear = dice.chance(0.05);
    rows.add(
        "control",
        "c-" + (rows.size() + 1),
        "table",
        "budget",
        "measure",
        counts ? "count" : "sum",
        "collection",
        scope.place().collection().isEmpty() ? "main" : scope.place().collection(),
        "fiscal_year",
        anyYear ? "" : String.valueOf(scope.place().year()),
        "ministry",
        listed(keys.ministry(), "Qa"),
        "integrated_project",
        listed(keys.integratedProject(), "K-a"),
        "programme",
        listed(keys.programme(), "pg.a"),
        "recipient",
        listed(keys.recipient(), "agency"),
        "account",
        listed(keys.account(), "general"),
        "stage",
        scope.place().stage(),
        "value",
        said[0],
        "unit",
        said[1],
        "precision",
        dice.chance(0.05) ? "5" : "",
        "expect",
        dice.chance(0.05) ? "contradicts" : "",
        "reported_on",
        dice.dayOrBlank(0.8, LocalDate.of(2021, 1, 1), 900),
        "source",
        "表の合計");
  }

  private String listed(String key, String other) {
    boolean alone = key.isEmpty() || key.equals(other) || dice.chance(0.9);
    return alone ? key : key + ";" + other;
  }

  private long off(long sum) {
    return sum
        + switch (dice.between(1, 10)) {
          case 1 -> TENTH;
          case 2 -> -TENTH;
          case 3 -> 5 * TENTH * dice.between(1, 40);
          case 4 -> -5 * TENTH * dice.between(1, 40);
          default -> 0;
        };
  }

  private String[] said(long yen) {
    if (dice.chance(0.3)) {
      return new String[] {String.valueOf(yen), "円"};
    }
    BigDecimal oku =
        BigDecimal.valueOf(yen).movePointLeft(8).setScale(1, java.math.RoundingMode.HALF_UP);
    return new String[] {(dice.chance(0.05) && oku.signum() > 0 ? "約" : "") + oku, "億円"};
  }

  private void ofNamedLines() {
    List<RandomBudget.Line> named = dice.some(lines.subList(0, Math.min(4, lines.size())));
    long sum = named.stream().mapToLong(RandomBudget.Line::yen).sum();
    String[] said = said(off(sum));
    rows.add(
        "control",
        "n-" + (rows.size() + 1),
        "table",
        "budget",
        "measure",
        "sum",
        "line",
        String.join(";", named.stream().map(RandomBudget.Line::id).toList()),
        "value",
        said[0],
        "unit",
        said[1],
        "source",
        "別の表");
  }
}
