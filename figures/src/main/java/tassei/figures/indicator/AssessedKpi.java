package tassei.figures.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.ForecastEnd;
import tassei.contract.row.StatedIndicator;
import tassei.contract.row.YearlyRow;
import tassei.contract.words.Judgement;
import tassei.contract.words.Outlook;
import tassei.contract.words.SourceKind;
import tassei.contract.words.Status;
import tassei.figures.kpi.Agreement;
import tassei.figures.kpi.Assessment;
import tassei.figures.kpi.Figure;
import tassei.figures.kpi.Kpi;
import tassei.figures.kpi.PlannedKpi;
import tassei.figures.kpi.Point;
import tassei.figures.kpi.Series;
import tassei.figures.kpi.Years;

/**
 * An indicator with how it is judged.
 *
 * @param points all its figures, those outside its period too
 */
public record AssessedKpi(
    PlannedKpi planned, List<Point> points, Series series, Assessment assessment) {
  private static final String YEARLY = "yearly";
  private static final String TOTAL = "total";

  /**
   * A published figure, and what it does to the actual.
   *
   * @param factor 1: added, -1: taken off, 0: not used
   */
  public record PublishedFigure(Point point, int factor) {}

  public String code() {
    return planned.code();
  }

  /** Before anything is forecast. */
  public AttainmentRow attainment() {
    Kpi kpi = planned.kpi();
    Figure figure = assessment.figure();
    boolean isKnown = figure != null;
    return new AttainmentRow(
        stated(),
        isKnown ? figure.rounded() : null,
        isKnown && kpi.isRatio() ? figure.denominator() : null,
        isKnown ? figure.latestYear() : null,
        series.asOf(),
        assessment.attainmentPct(),
        assessment.elapsedPct(),
        assessment.pacePct(),
        Judgement.of(assessment.judgement()),
        assessment.reason(),
        isKnown ? SourceKind.of(kpi.countsEvents()) : null,
        isKnown && figure.provisional(),
        isKnown && figure.simulated(),
        ForecastEnd.NONE,
        assessment.decided() ? Outlook.DECIDED : null,
        assessment.forGood());
  }

  private StatedIndicator stated() {
    Kpi kpi = planned.kpi();
    return new StatedIndicator(
        kpi.code(),
        planned.plan(),
        planned.integratedProject(),
        planned.programme(),
        kpi.kind(),
        planned.nameJa(),
        planned.nameEn(),
        planned.unitJa(),
        kpi.measure().code(),
        kpi.direction(),
        kpi.hasTarget() ? kpi.comparatorInUse() : null,
        kpi.isYearly() ? YEARLY : TOTAL,
        kpi.target());
  }

  public List<YearlyRow> years() {
    return Years.of(series).stream().map(this::row).toList();
  }

  private YearlyRow row(Years.Year year) {
    boolean isProvisional = year.reported().stream().anyMatch(Point::provisional);
    LocalDate reportedOn =
        year.reported().stream()
            .map(Point::reportedOn)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    return new YearlyRow(
        code(),
        year.year(),
        year.yearly() == null ? null : year.yearly().rounded(),
        year.cumulative() == null ? null : year.cumulative().rounded(),
        isProvisional ? Status.PROVISIONAL : Status.CONFIRMED,
        SourceKind.of(planned.kpi().countsEvents()),
        reportedOn);
  }

  /** Years in which yearly and cumulative figures do not say the same. */
  public List<Agreement.Disagreement> disagreements() {
    return Agreement.of(series);
  }

  /** Published rows, used or not; events are many and stand in their own table. */
  public List<PublishedFigure> published() {
    Figure figure = assessment.figure();
    return points.stream()
        .filter(point -> point.origin() != null)
        .map(point -> new PublishedFigure(point, figure == null ? 0 : figure.factorOf(point)))
        .toList();
  }
}
