package tassei.figures.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.FiscalYear;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.figures.input.Plan;
import tassei.figures.kpi.PlannedKpi;

/** What is doubtful about an indicator, though usable. */
public final class IndicatorFindings {
  private static final String TABLE = "kpis";
  private static final FindingKind BOTH = FindingKind.info(FindingCode.BOTH_SOURCES, TABLE);
  private static final FindingKind OUTSIDE = FindingKind.info(FindingCode.OUTSIDE_PLAN, TABLE);

  private IndicatorFindings() {}

  /**
   * All of one indicator.
   *
   * @param isPublished whether a figure of it is published
   */
  public static List<FindingRow> about(PlannedKpi kpi, List<Plan> plans, boolean isPublished) {
    List<FindingRow> found = new ArrayList<>();
    if (isOfSoMany(kpi)) {
      found.addAll(new OddFigure(kpi.kpi().target(), null).findings(TABLE, kpi.code()));
    }
    bothSources(kpi, isPublished).ifPresent(found::add);
    outsidePlan(kpi, plans).ifPresent(found::add);
    return found;
  }

  /** A level may well be negative; so many of something are not. */
  static boolean isOfSoMany(PlannedKpi kpi) {
    return kpi.kpi().measure().isOfHowMany();
  }

  static Optional<FindingRow> bothSources(PlannedKpi kpi, boolean isPublished) {
    return kpi.events() != null && isPublished
        ? Optional.of(
            BOTH.row(
                kpi.code(),
                "成果事象と公表値の両方がある。事象で数え、公表値は照合に使う",
                "has events and published figures: events count, the published figure is a"
                    + " control"))
        : Optional.empty();
  }

  /** An indicator that states one year is of that year. */
  static Optional<FindingRow> outsidePlan(PlannedKpi kpi, List<Plan> plans) {
    Integer from = kpi.kpi().fromFy() == null ? kpi.kpi().dueFy() : kpi.kpi().fromFy();
    if (from == null) {
      return Optional.empty();
    }
    int first = from;
    int due = kpi.kpi().dueFy() == null ? first : kpi.kpi().dueFy();
    if (!PlanYears.areOutside(plans, first, due)) {
      return Optional.empty();
    }
    boolean isOneYear = first == due;
    String years =
        isOneYear
            ? FiscalYear.inJapanese(first)
            : FiscalYear.inJapanese(first) + "～" + FiscalYear.inJapanese(due);
    return Optional.of(
        OUTSIDE.row(
            kpi.code(),
            years + "はどの計画の期間にも収まらない",
            isOneYear
                ? "FY" + first + " lies in no plan"
                : "FY" + first + " to FY" + due + " lie in no plan"));
  }
}
