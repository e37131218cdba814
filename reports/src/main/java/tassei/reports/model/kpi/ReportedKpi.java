package tassei.reports.model.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tassei.contract.words.Measure;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.name.Named;
import tassei.reports.model.value.Name;

/**
 * A KPI: what it measures, what it aims at, and how it stands.
 *
 * @param partOf the KPI it is a part of (うち); empty where it is none
 * @param years in order
 * @param figures published ones in force, in order; none where actuals are counted from outcomes
 */
public record ReportedKpi(
    String code,
    Owner owner,
    String partOf,
    Kind kind,
    Measure measure,
    Name theme,
    Name name,
    Name unit,
    Aim aim,
    Standing standing,
    List<KpiYear> years,
    List<PublishedFigure> figures,
    Origin origin)
    implements Named {

  /** What it belongs to; empty where it does not. */
  public record Owner(String plan, String project, String programme) {}

  /** What a KPI is for; monitors have no target. */
  public enum Kind {
    OUTPUT,
    OUTCOME,
    MONITOR
  }

  /**
   * What is aimed at; null or empty where unknown.
   *
   * @param comparator as {@code >=}
   * @param direction up or down
   * @param printed as the document words the target, where a number alone says less
   * @param basis total or yearly
   */
  public record Aim(
      BigDecimal target,
      String printed,
      String comparator,
      String direction,
      String basis,
      Integer fromFy,
      Integer dueFy) {

    /** Whether a value meets the target, whatever is judged of it; without a target none does. */
    public boolean isMetBy(BigDecimal value) {
      return isMet(value, target);
    }

    /** The same for what was aimed at another time. */
    public boolean isMet(BigDecimal value, BigDecimal aimed) {
      if (aimed == null || value == null) {
        return false;
      }
      int side = value.compareTo(aimed);
      return switch (comparator) {
        case ">" -> side > 0;
        case ">=" -> side >= 0;
        case "<" -> side < 0;
        case "<=" -> side <= 0;
        case "=" -> side == 0;
        default -> direction.equals("down") ? side <= 0 : side >= 0;
      };
    }
  }

  /**
   * How it stands as of the run.
   *
   * @param reason why a figure is blank
   * @param sourceKind events or published; empty without a figure
   * @param denominator of a ratio
   * @param attainedForGood whether confirmed figures meet the target that cannot fall; null where
   *     it is not attained, or the run does not say
   */
  public record Standing(
      BigDecimal actual,
      BigDecimal denominator,
      Integer latestFy,
      BigDecimal attainment,
      BigDecimal elapsed,
      BigDecimal pace,
      StatusMark judgement,
      String reason,
      String sourceKind,
      boolean provisional,
      boolean simulated,
      Boolean attainedForGood,
      Forecast forecast) {}

  /**
   * What is expected at the end; null where it is not computed, with the reason.
   *
   * @param probability from 0 to 1 that the target is met
   * @param years of figures it rests on; null where the run does not say
   * @param outlook decided, likely, open or unlikely; empty where nothing is forecast
   * @param ahead in order of time; empty where the run does not say
   */
  public record Forecast(
      BigDecimal p10,
      BigDecimal p50,
      BigDecimal p90,
      BigDecimal probability,
      String reason,
      String outlook,
      Integer years,
      List<Ahead> ahead) {
    public static final Forecast NONE =
        new Forecast(null, null, null, null, "", "", null, List.of());

    public boolean isKnown() {
      return probability != null;
    }

    /** Whether the target is met, or cannot be met any more, whatever comes. */
    public boolean isDecided() {
      return isKnown() && (isMet() || probability.signum() == 0);
    }

    public boolean isMet() {
      return isKnown() && probability.compareTo(BigDecimal.ONE) == 0;
    }
  }

  /** The cumulative count expected by the end of a fiscal year still to come. */
  public record Ahead(int fiscalYear, BigDecimal p10, BigDecimal p50, BigDecimal p90) {}

  /**
   * Where its definition stands; empty where the run does not say.
   *
   * @param inferred whether we chose where the document leaves something open; the note says what
   */
  public record Origin(
      String source, String reportedOn, String note, Name definition, boolean inferred) {}

  public ReportedKpi from(List<PublishedFigure> published, Origin other) {
    return new ReportedKpi(
        code, owner, partOf, kind, measure, theme, name, unit, aim, standing, years, published,
        other);
  }

  public boolean hasTarget() {
    return aim.target() != null;
  }

  public boolean isPart() {
    return !partOf.isEmpty();
  }

  public Forecast forecast() {
    return standing.forecast();
  }

  public StatusMark judgement() {
    return standing.judgement();
  }

  public boolean isCounted() {
    return standing.sourceKind().equals("events");
  }

  /** The newest published figure that its actual is, or ends with; empty where it is counted. */
  public Optional<PublishedFigure> newestFigure() {
    return restsOn().stream()
        .filter(figure -> Integer.valueOf(figure.fiscalYear()).equals(standing.latestFy()))
        .findFirst();
  }

  /** Published figures that its actual is, or is added up from. */
  public List<PublishedFigure> restsOn() {
    return isCounted() || standing.latestFy() == null
        ? List.of()
        : new PublishedFigures(this).all();
  }
}
