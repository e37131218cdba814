package tassei.reports.model.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.words.Measure;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.value.Name;

/** A KPI of a five-year plan written by hand: 件, counted, four of five years gone. */
public final class KpiOf {
  private final String code;
  private String plan = "P";
  private String project = "A";
  private String programme = "";
  private String partOf = "";
  private String nameJa;
  private Measure measure = Measure.COUNT;
  private String target;
  private String actual;
  private StatusMark judgement = StatusMark.NO_TARGET;
  private String direction = "up";
  private boolean simulated;
  private boolean provisional;
  private Boolean attainedForGood;
  private String printed = "";
  private String basis = "total";
  private int begins = 2020;
  private Integer latest = 2023;
  private int due = 2024;
  private ReportedKpi.Origin origin = new ReportedKpi.Origin("plan p.1", "", "", Name.NONE, false);
  private ReportedKpi.Forecast forecast = ReportedKpi.Forecast.NONE;
  private final List<PublishedFigure> figures = new ArrayList<>();
  private final List<KpiYear> years = new ArrayList<>();

  private KpiOf(String code) {
    this.code = code;
    this.nameJa = code;
  }

  public static KpiOf named(String code) {
    return new KpiOf(code);
  }

  public KpiOf ja(String name) {
    nameJa = name;
    return this;
  }

  public KpiOf in(String integratedProject) {
    project = integratedProject;
    return this;
  }

  /** Of no plan and no project; of a programme, or of none. */
  public KpiOf outsidePlans(String ofProgramme) {
    plan = "";
    project = "";
    programme = ofProgramme;
    return this;
  }

  public KpiOf part(String whole) {
    partOf = whole;
    return this;
  }

  public KpiOf due(int fiscalYear) {
    due = fiscalYear;
    return this;
  }

  public KpiOf toldInWords() {
    measure = Measure.STATUS;
    return this;
  }

  public KpiOf monitored(String figure) {
    actual = figure;
    return this;
  }

  public KpiOf stands(String reached, String of, StatusMark as) {
    actual = reached;
    target = of;
    judgement = as;
    return this;
  }

  /** Cumulative. */
  public KpiOf year(int fiscalYear, String figure) {
    years.add(new KpiYear(fiscalYear, null, new BigDecimal(figure), false, "events", ""));
    return this;
  }

  public KpiOf lessIsBetter() {
    direction = "down";
    return this;
  }

  private String comparator() {
    return direction.equals("down") ? "<=" : ">=";
  }

  public KpiOf simulated() {
    simulated = true;
    return this;
  }

  /** Of four years, ending at 2024 with the percentiles. */
  public KpiOf expected(String p10, String p50, String p90, String probability) {
    ReportedKpi.Ahead end =
        new ReportedKpi.Ahead(2024, new BigDecimal(p10), new BigDecimal(p50), new BigDecimal(p90));
    forecast =
        new ReportedKpi.Forecast(
            end.p10(),
            end.p50(),
            end.p90(),
            new BigDecimal(probability),
            "",
            outlook(new BigDecimal(probability)),
            4,
            List.of(end));
    return this;
  }

  private static String outlook(BigDecimal probability) {
    if (probability.signum() == 0 || probability.compareTo(BigDecimal.ONE) == 0) {
      return "decided";
    }
    if (probability.compareTo(new BigDecimal("0.8")) >= 0) {
      return "likely";
    }
    return probability.compareTo(new BigDecimal("0.5")) < 0 ? "unlikely" : "open";
  }

  /** On confirmed figures that cannot fall, or not. */
  public KpiOf attainedForGood(Boolean isForGood) {
    attainedForGood = isForGood;
    return this;
  }

  public KpiOf provisional() {
    provisional = true;
    return this;
  }

  public KpiOf printed(String target) {
    printed = target;
    return this;
  }

  public KpiOf measured(Measure other) {
    measure = other;
    return this;
  }

  /** Every year for itself. */
  public KpiOf yearly() {
    basis = "yearly";
    return this;
  }

  /** In these years only. */
  public KpiOf from(int year) {
    begins = year;
    return this;
  }

  /** Of a document; the last one is the newest, and the first lies in the period. */
  public KpiOf published(PublishedFigure figure) {
    begins = figures.isEmpty() ? Math.min(begins, figure.fiscalYear()) : begins;
    figures.add(figure);
    latest = figure.fiscalYear();
    return this;
  }

  /** What was chosen where the document leaves something open. */
  public KpiOf inferred(String note) {
    origin = new ReportedKpi.Origin("plan p.1", "", note, Name.NONE, true);
    return this;
  }

  public KpiOf notExpected(String reason) {
    forecast = new ReportedKpi.Forecast(null, null, null, null, reason, "", null, List.of());
    return this;
  }

  public ReportedKpi kpi() {
    boolean hasTarget = target != null;
    BigDecimal attainment = hasTarget ? percent(target) : null;
    BigDecimal pace = hasTarget ? attainment.multiply(new BigDecimal("1.25")) : null;
    return new ReportedKpi(
        code,
        new ReportedKpi.Owner(plan, project, programme),
        partOf,
        hasTarget ? ReportedKpi.Kind.OUTPUT : ReportedKpi.Kind.MONITOR,
        measure,
        Name.NONE,
        new Name(nameJa, code),
        new Name("件", "cases"),
        new ReportedKpi.Aim(
            number(target), printed, hasTarget ? comparator() : "", direction, basis, begins, due),
        new ReportedKpi.Standing(
            number(actual),
            null,
            latest,
            attainment,
            new BigDecimal("80"),
            pace,
            judgement,
            "",
            figures.isEmpty() ? "events" : "published",
            provisional,
            simulated,
            attainedForGood,
            forecast),
        years,
        List.copyOf(figures),
        origin);
  }

  private BigDecimal percent(String whole) {
    return new BigDecimal(actual)
        .movePointRight(2)
        .divide(new BigDecimal(whole), MathContext.DECIMAL64);
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
