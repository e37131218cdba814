package tassei.reports.page.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.words.Measure;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.model.kpi.KpiYear;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Edition;
import tassei.reports.text.KpiNumbers;
import tassei.reports.text.ShortNames;

/** The course of each KPI with a target, up to now and as it is expected to go on. */
final class KpiCourses {
  private final Edition edition;
  private final List<ReportedKpi> kpis;
  private final ShortNames names;

  KpiCourses(Edition edition, List<ReportedKpi> kpis) {
    this.edition = edition;
    this.kpis = kpis;
    this.names = new ShortNames(kpis, edition.wording());
  }

  /** Of each KPI that is no part and has figures of two years or more. */
  List<Block.Picture> pictures() {
    return kpis.stream()
        .filter(kpi -> kpi.hasTarget() && !kpi.isPart())
        .map(this::course)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Block.Picture> course(ReportedKpi kpi) {
    List<Chart.Point> points = points(kpi);
    boolean hasPeriod = kpi.aim().fromFy() != null && kpi.aim().dueFy() != null;
    if (points.size() < 2 || !hasPeriod) {
      return Optional.empty();
    }
    boolean isCumulative = kpi.measure() == Measure.COUNT && kpi.aim().basis().equals("total");
    return Optional.of(isCumulative ? burnUp(kpi, points) : line(kpi, points));
  }

  private List<Chart.Point> points(ReportedKpi kpi) {
    boolean isYearly = kpi.aim().basis().equals("yearly");
    List<Chart.Point> points = new ArrayList<>();
    boolean isProvisional = false;
    for (KpiYear year : kpi.years()) {
      isProvisional = year.provisional() || (isProvisional && isAddedUp(kpi, year));
      BigDecimal value = isYearly ? year.yearly() : year.cumulative();
      if (value != null) {
        points.add(
            new Chart.Point(
                year.fiscalYear(), edition.numbers().chartValue(kpi, value), isProvisional));
      }
    }
    return points;
  }

  /** A sum over years is as provisional as any of them; a document states its own. */
  private static boolean isAddedUp(ReportedKpi kpi, KpiYear year) {
    return year.sourceKind().equals("events") && !kpi.aim().basis().equals("yearly");
  }

  private Block.Picture burnUp(ReportedKpi kpi, List<Chart.Point> points) {
    Chart.Value target = new Chart.Value(kpi.aim().target(), edition.numbers().target(kpi));
    Chart chart =
        new Chart.BurnUp(
            edition.wording().chart(),
            edition.numbers().unit(kpi),
            axis(kpi, points),
            kpi.aim().fromFy(),
            kpi.aim().dueFy(),
            target,
            points,
            fan(kpi));
    return picture(kpi, chart, "kpi.curve.measure", "kpi.alt.curve", points);
  }

  private List<Chart.Year> axis(ReportedKpi kpi, List<Chart.Point> points) {
    int first = points.stream().mapToInt(Chart.Point::fiscalYear).min().orElseThrow();
    int last = points.stream().mapToInt(Chart.Point::fiscalYear).max().orElseThrow();
    return edition
        .wording()
        .years()
        .axis(Math.min(first, kpi.aim().fromFy()), Math.max(last, kpi.aim().dueFy()));
  }

  private List<Chart.FanPoint> fan(ReportedKpi kpi) {
    KpiNumbers numbers = edition.numbers();
    return kpi.forecast().ahead().stream()
        .map(
            year ->
                new Chart.FanPoint(
                    year.fiscalYear(),
                    numbers.chartValue(kpi, year.p10()),
                    numbers.chartValue(kpi, year.p50()),
                    numbers.chartValue(kpi, year.p90())))
        .toList();
  }

  private Block.Picture line(ReportedKpi kpi, List<Chart.Point> points) {
    List<Chart.Year> axis = axis(kpi, points);
    Chart.Value target = new Chart.Value(kpi.aim().target(), edition.numbers().target(kpi));
    List<Chart.Point> aimed =
        axis.stream().map(year -> new Chart.Point(year.fiscalYear(), target, false)).toList();
    Chart chart =
        new Chart.Lines(
            edition.wording().chart(),
            edition.numbers().unit(kpi),
            axis,
            List.of(
                new Chart.Line(edition.say("chart.actual"), Chart.Emphasis.FOCUS, points),
                new Chart.Line(edition.say("chart.target"), Chart.Emphasis.CONTEXT, aimed)));
    return picture(kpi, chart, "kpi.line.measure", "kpi.alt.line", points);
  }

  private Block.Picture picture(
      ReportedKpi kpi, Chart chart, String measure, String alt, List<Chart.Point> points) {
    String unit = edition.numbers().unit(kpi);
    String period = edition.wording().years().span(kpi.aim().fromFy(), kpi.aim().dueFy());
    return new Block.Picture(
        "course-" + kpi.code(),
        chart,
        Block.Width.HALF,
        edition.findings().curve(kpi, names.of(kpi)),
        edition.marked(
            based(chart, edition.say(measure, unit, period) + chance(kpi)), List.of(kpi)),
        edition.source(List.of(kpi)),
        edition
            .wording()
            .sentences(
                List.of(
                    edition.say(
                        alt,
                        names.of(kpi),
                        said(kpi, points),
                        edition.wording().years().year(kpi.aim().dueFy()),
                        edition.numbers().promised(kpi)),
                    expected(kpi))));
  }

  /** An axis that begins above zero makes small differences look large: it is said. */
  private String based(Chart chart, String said) {
    return chart instanceof Chart.Lines lines && lines.isFarFromZero()
        ? edition.say("kpi.line.above-zero", said)
        : said;
  }

  /** Empty where there is none. */
  private String chance(ReportedKpi kpi) {
    return kpi.forecast().isKnown()
        ? edition.say("common.list.comma")
            + edition.say("forecast.said", edition.chances().brief(kpi))
        : "";
  }

  /** What the fan shows; empty where there is none. */
  private String expected(ReportedKpi kpi) {
    List<String> years =
        kpi.forecast().ahead().stream()
            .map(
                year ->
                    edition.say(
                        "forecast.alt.year",
                        edition.wording().years().year(year.fiscalYear()),
                        edition.numbers().said(kpi, year.p50()),
                        edition.chances().range(kpi, year.p10(), year.p90())))
            .toList();
    return years.isEmpty()
        ? ""
        : edition.say("forecast.alt", edition.wording().list(years), edition.chances().said(kpi));
  }

  private String said(ReportedKpi kpi, List<Chart.Point> points) {
    return edition
        .wording()
        .list(
            points.stream()
                .map(
                    point ->
                        edition.say(
                            "kpi.alt.point",
                            edition.wording().years().year(point.fiscalYear()),
                            edition.numbers().said(kpi, point.value().exact())))
                .toList());
  }
}
