package tassei.jobs.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Published figures: yearly, cumulative or both, of one year or two, restated and withdrawn. */
final class RandomActuals {
  private final Dice dice;
  private final Spelling spelling;
  private final CsvRows rows =
      new CsvRows(
          "actuals",
          "kpi",
          "from_fiscal_year",
          "fiscal_year",
          "basis",
          "actual",
          "denominator",
          "precision",
          "status",
          "reported_on",
          "source");

  RandomActuals(Dice dice) {
    this.dice = dice;
    this.spelling = new Spelling(dice);
  }

  void write(Path folder, List<RandomKpis.Kpi> kpis) throws IOException {
    for (RandomKpis.Kpi kpi : kpis) {
      if (kpi.byEvents()) {
        if (dice.chance(0.15)) {
          figure(kpi, 0, kpi.firstYear(), "cumulative", dice.between(0, 40));
        }
      } else if (dice.chance(0.9)) {
        series(kpi);
      }
    }
    rows.write(folder, dice);
  }

  private void series(RandomKpis.Kpi kpi) {
    boolean yearly = kpi.basis().equals("yearly");
    boolean mayCumulate = !yearly || kpi.measure().equals("count");
    boolean cumulative = mayCumulate && dice.chance(0.6);
    boolean each = !cumulative || dice.chance(0.5);
    int last = Math.min(kpi.lastYear(), 2024) + (dice.chance(0.1) ? 1 : 0);
    long sum = 0;
    for (int year = kpi.firstYear(); year <= last; year++) {
      boolean two = !yearly && each && year < last && dice.chance(0.15);
      int first = year;
      year = two ? year + 1 : year;
      long figure = dice.chance(0.1) ? 0 : dice.between(1, 90);
      if (two && cumulative && dice.chance(0.5)) {
        figure(kpi, 0, first, "cumulative", sum + figure / 2);
      }
      sum += figure;
      if (each && dice.chance(0.85)) {
        figure(kpi, two ? first : 0, year, "yearly", figure);
      }
      if (cumulative && dice.chance(0.7)) {
        figure(kpi, 0, year, "cumulative", sum);
      }
    }
  }

  /** One figure and its later reports. */
  private void figure(RandomKpis.Kpi kpi, int from, int year, String basis, long number) {
    LocalDate day = dice.day(LocalDate.of(year, 12, 1), 500);
    String reportedOn = dice.chance(0.2) ? "" : day.toString();
    String status = dice.standing();
    long figure = number;
    do {
      String denominator = "";
      if (kpi.measure().equals("ratio")) {
        denominator = spelling.number(figure + dice.between(1, 60));
        denominator = dice.chance(0.06) ? dice.pick(List.of("0", "▲7")) : denominator;
      }
      String actual = spelling.number(figure);
      if (dice.chance(0.02)) {
        actual = "▲" + dice.between(1, 9);
      }
      if (dice.chance(0.04)) {
        actual = "";
      }
      rows.add(
          "kpi",
          kpi.code(),
          "from_fiscal_year",
          from == 0 ? "" : spelling.year(from),
          "fiscal_year",
          spelling.year(year),
          "basis",
          basis,
          "actual",
          actual,
          "denominator",
          denominator,
          "precision",
          dice.chance(0.05) ? "10" : "",
          "status",
          status,
          "reported_on",
          reportedOn,
          "source",
          "資料");
      day = dice.day(day.plusDays(1), 500);
      reportedOn = day.toString();
      status = dice.chance(0.2) ? "withdrawn" : dice.standing();
      figure = Math.max(0, figure + dice.between(-5, 15));
    } while (dice.chance(0.2));
  }
}
