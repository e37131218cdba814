package tassei.figures.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.FiscalYear;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.figures.event.AgreedReport;
import tassei.figures.input.Plan;

/** What is doubtful about outcomes, though usable. */
public final class OutcomeFindings {
  private static final String TABLE = "outcomes";
  private static final FindingKind DIFFERS =
      FindingKind.warning(FindingCode.OUTCOME_DISAGREEMENT, TABLE);
  private static final FindingKind OUTSIDE = FindingKind.warning(FindingCode.OUTSIDE_PLAN, TABLE);
  private static final FindingKind STALE = FindingKind.warning(FindingCode.STALE_OUTCOMES, TABLE);
  private static final int STALE_MONTHS = 3;

  private OutcomeFindings() {}

  /** All of one report; nothing where it is not in force. */
  public static List<FindingRow> about(AgreedReport report, List<Plan> plans) {
    if (report.whyNot() != null) {
      return List.of();
    }
    OddFigure figure = new OddFigure(report.said().counted(), report.said().denominator());
    boolean isOdd = figure.isOdd();
    if (!report.differs() && !isOdd && !isOutside(report, plans)) {
      return List.of();
    }
    List<FindingRow> found = new ArrayList<>();
    disagreement(report).ifPresent(found::add);
    outsidePlan(report, plans).ifPresent(found::add);
    if (isOdd) {
      found.addAll(figure.findings(TABLE, key(report)));
    }
    return found;
  }

  static Optional<FindingRow> disagreement(AgreedReport report) {
    return report.differs()
        ? Optional.of(
            DIFFERS.row(
                key(report),
                "同じ成果を別の課題が異なる種類・年度・数量で報告。最新の報告に従う",
                "another project reports the same outcome with another kind, year or quantity;"
                    + " the newest report counts"))
        : Optional.empty();
  }

  static Optional<FindingRow> outsidePlan(AgreedReport report, List<Plan> plans) {
    Integer year = report.said().fiscalYear();
    return isOutside(report, plans)
        ? Optional.of(
            OUTSIDE.row(
                key(report),
                FiscalYear.inJapanese(year) + "はどの計画の期間にも収まらない",
                "FY" + year + " lies in no plan"))
        : Optional.empty();
  }

  private static boolean isOutside(AgreedReport report, List<Plan> plans) {
    Integer year = report.said().fiscalYear();
    return year != null && PlanYears.areOutside(plans, year, year);
  }

  /**
   * Nothing is reported of the months before as-of.
   *
   * @param observedUntil the last day up to which outcomes are observed; null: there are none
   */
  public static Optional<FindingRow> stale(LocalDate observedUntil, LocalDate asOf) {
    if (observedUntil == null || !observedUntil.isBefore(asOf.minusMonths(STALE_MONTHS))) {
      return Optional.empty();
    }
    String day = observedUntil.toString();
    return Optional.of(
        STALE.row(
            day,
            "成果の報告は" + day.substring(0, 4) + "年" + day.substring(5, 7) + "月分まで。以後の月は未報告として扱う",
            "outcomes are reported up to "
                + day.substring(0, 7)
                + "; later months count as not yet reported"));
  }

  private static String key(AgreedReport report) {
    return FindingKind.key(report.report().outcome(), report.report().project());
  }
}
