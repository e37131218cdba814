package tassei.reports.page.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.model.ReportModel;
import tassei.reports.model.change.Restatement;
import tassei.reports.model.kpi.KpiYear;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Teller;
import tassei.reports.text.Numbers;

/**
 * A restated indicator in two vintages. The earlier line shows what was in force before: restated
 * years as they were, other years up to them as they stand.
 *
 * @param rows its restatements, not empty
 */
record SeriesVintages(ReportedKpi kpi, boolean isCumulative, List<Restatement> rows) {

  private static final String CUMULATIVE = "cumulative";

  static Optional<SeriesVintages> of(Teller teller, List<Restatement> rows) {
    return kpi(teller.model(), rows.get(0))
        .map(kpi -> new SeriesVintages(kpi, rows.get(0).key().endsWith(CUMULATIVE), rows))
        .filter(vintages -> vintages.inForce().size() > 1);
  }

  /** A key of published figures is the indicator and the basis. */
  static Optional<ReportedKpi> kpi(ReportModel model, Restatement row) {
    int blank = row.key().lastIndexOf(' ');
    return blank < 0 ? Optional.empty() : model.kpi(row.key().substring(0, blank));
  }

  Block.Picture picture(Teller teller) {
    Restatement most =
        rows.stream().max(Comparator.comparing(row -> row.change().abs())).orElseThrow();
    int first = inForce().get(0).fiscalYear();
    int last = inForce().get(inForce().size() - 1).fiscalYear();
    Chart.Lines lines = lines(teller, first, last);
    return new Block.Picture(
        "series-restated-"
            + kpi.code().replaceAll("[^A-Za-z0-9]", "-")
            + (isCumulative ? "" : "-yearly"),
        lines,
        Block.Width.HALF,
        title(teller, most),
        subtitle(teller, lines, teller.wording().years().span(first, last)),
        source(),
        teller.say("series.lines.alt", title(teller, most), points(teller)));
  }

  private Chart.Lines lines(Teller teller, int first, int last) {
    return new Chart.Lines(
        teller.wording().chart(),
        kpi.unit().in(teller.language()),
        teller.wording().years().axis(first, last),
        List.of(
            line(teller, "series.earlier", Chart.Emphasis.EARLIER, before()),
            line(teller, "series.now", Chart.Emphasis.FOCUS, inForce())));
  }

  private String subtitle(Teller teller, Chart.Lines lines, String years) {
    String said =
        teller.say(
            "series.lines.unit",
            teller.say(isCumulative ? "series.cumulative" : "series.yearly"),
            lines.unit(),
            years);
    return lines.isFarFromZero() ? teller.say("kpi.line.above-zero", said) : said;
  }

  /** Of the figures in force; what they replaced is told in the table. */
  private String source() {
    return kpi.figures().stream()
        .filter(figure -> figure.cumulative() == isCumulative)
        .reduce((earlier, later) -> later)
        .map(PublishedFigure::source)
        .orElse(kpi.origin().source());
  }

  private static Chart.Line line(
      Teller teller, String key, Chart.Emphasis emphasis, List<Chart.Point> points) {
    return new Chart.Line(teller.say(key), emphasis, points);
  }

  private String title(Teller teller, Restatement most) {
    return teller.say(
        "series.lines.title",
        kpi.name(teller.language()),
        teller.wording().years().year(most.fiscalYear()),
        Numbers.plain(most.before(), 2),
        Numbers.plain(most.after(), 2));
  }

  private String points(Teller teller) {
    return String.join(
        teller.say("common.list.comma"),
        inForce().stream()
            .map(
                point ->
                    teller.say(
                        "budget.over.point",
                        teller.wording().years().year(point.fiscalYear()),
                        point.value().shown()))
            .toList());
  }

  private List<Chart.Point> inForce() {
    List<Chart.Point> points = new ArrayList<>();
    for (KpiYear year : kpi.years()) {
      BigDecimal value = value(year);
      if (value != null) {
        points.add(point(year.fiscalYear(), value, year.provisional()));
      }
    }
    return points;
  }

  private List<Chart.Point> before() {
    int last = rows.stream().mapToInt(Restatement::fiscalYear).max().orElseThrow();
    List<Chart.Point> points = new ArrayList<>();
    for (Chart.Point point : inForce()) {
      if (point.fiscalYear() <= last) {
        Optional<BigDecimal> earlier = earlier(point.fiscalYear());
        points.add(earlier.map(value -> point(point.fiscalYear(), value, false)).orElse(point));
      }
    }
    return points;
  }

  private Optional<BigDecimal> earlier(int year) {
    return rows.stream()
        .filter(row -> row.fiscalYear() == year)
        .map(Restatement::before)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private BigDecimal value(KpiYear year) {
    return isCumulative ? year.cumulative() : year.yearly();
  }

  private static Chart.Point point(int year, BigDecimal value, boolean provisional) {
    return new Chart.Point(year, new Chart.Value(value, Numbers.plain(value, 2)), provisional);
  }
}
