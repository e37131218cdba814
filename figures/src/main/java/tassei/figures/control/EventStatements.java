package tassei.figures.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.FiscalYear;
import tassei.contract.Owner;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.Expectation;
import tassei.figures.input.PublishedActual;
import tassei.figures.input.ScopeCells;
import tassei.figures.kpi.PlannedKpi;

/** Where events count, the published figure is what they must give. */
public final class EventStatements {
  private static final String PUBLISHED = "published:";

  /** A published ratio is no figure of ours: it is compared, not printed. */
  private static final int DECIMALS = 6;

  private EventStatements() {}

  /**
   * One for every figure that is published of an indicator that counts events.
   *
   * @param actuals in force
   * @param kpis in force
   */
  public static List<ControlStatement> of(List<PublishedActual> actuals, List<PlannedKpi> kpis) {
    Map<String, PlannedKpi> counting = new HashMap<>();
    for (PlannedKpi kpi : kpis) {
      if (kpi.events() != null) {
        counting.put(kpi.code(), kpi);
      }
    }
    List<ControlStatement> statements = new ArrayList<>();
    for (PublishedActual actual : actuals) {
      PlannedKpi kpi = counting.get(actual.kpi());
      if (kpi != null && actual.actual() != null && !isOfNothing(actual, kpi)) {
        statements.add(statement(actual, kpi));
      }
    }
    return statements;
  }

  /** None of none is printed by offices, and is no ratio. */
  private static boolean isOfNothing(PublishedActual actual, PlannedKpi kpi) {
    return kpi.kpi().isRatio()
        && actual.denominator() != null
        && actual.denominator().signum() == 0;
  }

  /** What events are compared with: the name of the statement. */
  public static String name(PublishedActual actual) {
    return PUBLISHED + actual.kpi() + ":" + actual.fiscalYear() + ":" + actual.basis();
  }

  private static ControlStatement statement(PublishedActual actual, PlannedKpi kpi) {
    int year = actual.fiscalYear();
    return new ControlStatement(
        name(actual),
        ControlledTable.OUTCOMES,
        kpi.kpi().isRatio() ? ControlMeasure.RATIO : ControlMeasure.SUM,
        kpi.nameJa() + " " + FiscalYear.inJapanese(year) + "の公表値",
        kpi.nameEn() + ", published for FY" + year,
        published(actual, kpi),
        actual.precision(),
        kpi.kpi().percent(),
        false,
        Expectation.AGREE,
        actual.reportedOn(),
        actual.told().source(),
        kpi.unitJa(),
        new ScopeCells(
            null, String.valueOf(year), Owner.NOT_STATED, null, kpi.code(), actual.basis(), null));
  }

  private static BigDecimal published(PublishedActual actual, PlannedKpi kpi) {
    if (!kpi.kpi().isRatio() || actual.denominator() == null) {
      return actual.actual();
    }
    BigDecimal part = kpi.kpi().percent() ? actual.actual().movePointRight(2) : actual.actual();
    return part.divide(actual.denominator(), DECIMALS, RoundingMode.HALF_UP);
  }
}
