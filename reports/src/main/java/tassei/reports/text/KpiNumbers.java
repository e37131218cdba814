package tassei.reports.text;

import java.math.BigDecimal;
import java.math.MathContext;
import tassei.contract.words.Measure;
import tassei.reports.chart.Chart;
import tassei.reports.document.Cell;
import tassei.reports.document.Language;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;

/** Figures of KPIs as they print. */
public final class KpiNumbers {
  private static final int RATIO_DIGITS = 1;
  private static final int MOST_DIGITS = 2;

  private final Wording wording;

  public KpiNumbers(Wording wording) {
    this.wording = wording;
  }

  /** As 60, 60以下 or below 60; the KPI must have a target. */
  public String target(ReportedKpi kpi) {
    String number = Numbers.plain(kpi.aim().target(), MOST_DIGITS);
    return switch (kpi.aim().comparator()) {
      case ">" -> wording.say("kpi.above", number);
      case "<" -> wording.say("kpi.below", number);
      case "<=" -> wording.say("kpi.at-most", number);
      default -> number;
    };
  }

  /** As the document words it, 2件以上; else the number with its unit. */
  public String promised(ReportedKpi kpi) {
    return isPrinted(kpi) ? printed(kpi) : withUnit(kpi, target(kpi));
  }

  private boolean isPrinted(ReportedKpi kpi) {
    boolean isLeast = kpi.aim().comparator().equals(">=") && kpi.aim().printed().contains("以上");
    return wording.language() == Language.JA ? !kpi.aim().printed().isEmpty() : isLeast;
  }

  /** Documents are Japanese; in English a number with what it is compared by says the same. */
  private String printed(ReportedKpi kpi) {
    return wording.language() == Language.JA
        ? kpi.aim().printed()
        : withUnit(kpi, wording.say("common.at-least.said", target(kpi)));
  }

  /** What was reached, as about 23,000 where it was published so; the KPI must have it. */
  public String actual(ReportedKpi kpi) {
    String value = value(kpi, kpi.standing().actual());
    boolean isAbout = kpi.restsOn().stream().anyMatch(PublishedFigure::about);
    return isAbout ? wording.say("common.about", value) : value;
  }

  /** A value of the KPI; short of its target it never prints like it. */
  public String value(ReportedKpi kpi, BigDecimal value) {
    return kpi.hasTarget()
        ? Numbers.apart(value, kpi.aim().target(), digits(kpi, value))
        : Numbers.of(value, digits(kpi, value));
  }

  private static int digits(ReportedKpi kpi, BigDecimal value) {
    return kpi.measure() == Measure.RATIO ? RATIO_DIGITS : Numbers.digits(value, MOST_DIGITS);
  }

  /** With the unit of the KPI, as 60件, 60 cases or 1 case. */
  public String withUnit(ReportedKpi kpi, String number) {
    String unit = unit(kpi);
    if (wording.language() == Language.JA || unit.equals("%") || unit.isEmpty()) {
      return number + unit;
    }
    return number + " " + (number.equals("1") ? Singular.of(unit) : unit);
  }

  public String unit(ReportedKpi kpi) {
    return kpi.unit().in(wording.language());
  }

  /** A value with its unit. */
  public String said(ReportedKpi kpi, BigDecimal value) {
    return withUnit(kpi, value(kpi, value));
  }

  /** The difference of two values with the unit, without a sign. */
  public String apart(ReportedKpi kpi, BigDecimal difference) {
    return withUnit(kpi, Numbers.plain(difference.abs(), 1));
  }

  /** Percent of the target with its sign, as 70.1％; the KPI must have it. */
  public String attainment(ReportedKpi kpi) {
    return percent(attainmentNumber(kpi));
  }

  private static String attainmentNumber(ReportedKpi kpi) {
    return Numbers.attainment(
        kpi.standing().attainment(), kpi.aim().isMetBy(kpi.standing().actual()));
  }

  public String percent(String number) {
    return wording.say("common.percent", number);
  }

  /** For a table: unknown where there is no target. */
  public Cell targetCell(ReportedKpi kpi) {
    return kpi.hasTarget()
        ? quantity(kpi, kpi.aim().target(), isPrinted(kpi) ? printed(kpi) : target(kpi))
        : new Cell.Unknown(wording.say("kpi.reason.no-target"));
  }

  public Cell actualCell(ReportedKpi kpi) {
    BigDecimal actual = kpi.standing().actual();
    return actual == null
        ? new Cell.Unknown(wording.code("kpi.reason.", kpi.standing().reason()))
        : quantity(kpi, actual, actual(kpi));
  }

  /** A value of the KPI in a table. */
  public Cell cell(ReportedKpi kpi, BigDecimal value) {
    return quantity(kpi, value, value(kpi, value));
  }

  private static Cell quantity(ReportedKpi kpi, BigDecimal value, String shown) {
    return new Cell.Quantity(value, digits(kpi, value), shown);
  }

  public Cell attainmentCell(ReportedKpi kpi) {
    BigDecimal attainment = kpi.standing().attainment();
    return attainment == null
        ? new Cell.Unknown(wording.code("kpi.reason.", kpi.standing().reason()))
        : new Cell.Quantity(attainment, 1, attainmentNumber(kpi));
  }

  public Cell paceCell(ReportedKpi kpi) {
    BigDecimal pace = kpi.standing().pace();
    return pace == null
        ? new Cell.Unknown(wording.say("kpi.reason.no-pace"))
        : new Cell.Quantity(
            pace, 1, Numbers.attainment(pace, pace.compareTo(BigDecimal.valueOf(100)) >= 0));
  }

  /** What should be reached by now on an even way to the target; null where there is no pace. */
  public static BigDecimal expected(ReportedKpi kpi) {
    ReportedKpi.Standing standing = kpi.standing();
    return standing.pace() == null || standing.elapsed() == null
        ? null
        : kpi.aim().target().multiply(standing.elapsed(), MathContext.DECIMAL64).movePointLeft(2);
  }

  public Chart.Value chartValue(ReportedKpi kpi, BigDecimal value) {
    return new Chart.Value(value, value(kpi, value));
  }
}
