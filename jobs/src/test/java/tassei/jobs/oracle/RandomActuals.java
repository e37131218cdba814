package tassei.jobs.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private final List<Figure> printed = new ArrayList<>();
  private LocalDate newest = LocalDate.of(2018, 4, 1);

  void write(Path folder, List<RandomKpis.Kpi> kpis) throws IOException {
    for (RandomKpis.Kpi kpi : kpis) {
      if (kpi.byEvents()) {
        if (dice.chance(0.15)) {
          figure(kpi, 0, kpi.firstYear(), "cumulative", dice.between(0, 40));
        }
      } else if (dice.chance(0.9)) {
        printed.clear();
        newest = LocalDate.of(2018, 4, 1);
        series(kpi);
        if (!printed.isEmpty() && dice.chance(0.5)) {
          again(kpi);
        }
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
    Figure figure = new Figure(from, year, basis, number);
    do {
      add(kpi, figure, status, reportedOn);
      day = dice.day(day.plusDays(1), 500);
      newest = day.isAfter(newest) ? day : newest;
      reportedOn = day.toString();
      status = dice.chance(0.2) ? "withdrawn" : dice.standing();
      figure = dice.chance(0.3) ? figure : figure.plus(dice.between(-5, 15));
    } while (dice.chance(0.2));
    printed.add(figure);
  }

  /**
   * The whole series once more on one day: a year grows or is corrected, and what follows with it.
   */
  private void again(RandomKpis.Kpi kpi) {
    LocalDate day = dice.day(newest.plusDays(1), 200);
    int first = dice.pick(printed).year();
    long change = dice.between(-4, 9);
    long growth = dice.chance(0.3) ? dice.between(1, 20) : 0;
    int last = printed.stream().mapToInt(Figure::year).max().orElseThrow();
    for (Figure figure : printed) {
      boolean concerned =
          figure.basis().equals("yearly") ? figure.year() == first : figure.year() >= first;
      long more = (concerned ? change : 0) + (figure.year() == last ? growth : 0);
      add(kpi, figure.plus(more), dice.standing(), day.toString());
    }
  }

  private void add(RandomKpis.Kpi kpi, Figure figure, String status, String reportedOn) {
    String denominator = "";
    if (kpi.measure().equals("ratio")) {
      denominator = spelling.number(figure.number() + dice.between(1, 60));
      denominator = dice.chance(0.06) ? dice.pick(List.of("0", "▲7")) : denominator;
    }
    String actual = spelling.number(figure.number());
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
        figure.from() == 0 ? "" : spelling.year(figure.from()),
        "fiscal_year",
        spelling.year(figure.year()),
        "basis",
        figure.basis(),
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
  }

  /** A figure as it was last printed; from is 0 where it is of one year. */
  private record Figure(int from, int year, String basis, long number) {
    Figure plus(long more) {
      return new Figure(from, year, basis, Math.max(0, number + more));
    }
  }
}
