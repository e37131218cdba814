package tassei.figures.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.figures.input.PublishedActual;
import tassei.figures.kpi.Agreement.Disagreement;
import tassei.figures.kpi.PlannedKpi;

/** What is doubtful about a published figure of an indicator, though usable. */
public final class ActualFindings {
  private static final String TABLE = "actuals";
  private static final FindingKind APPROXIMATE = FindingKind.info(FindingCode.APPROXIMATE, TABLE);
  private static final FindingKind DISAGREES =
      FindingKind.warning(FindingCode.CUMULATIVE_DISAGREES, TABLE);

  private ActualFindings() {}

  /**
   * All of one figure.
   *
   * @param actual in force
   * @param kpi what it is a figure of; null where that is not in force
   */
  public static List<FindingRow> about(PublishedActual actual, PlannedKpi kpi) {
    List<FindingRow> found = new ArrayList<>();
    approximate(actual).ifPresent(found::add);
    if (kpi != null && IndicatorFindings.isOfSoMany(kpi)) {
      found.addAll(
          new OddFigure(actual.actual(), actual.denominator()).findings(TABLE, key(actual)));
    }
    return found;
  }

  static Optional<FindingRow> approximate(PublishedActual actual) {
    String figure = NumberWords.plain(actual.actual());
    return actual.about()
        ? Optional.of(
            APPROXIMATE.row(
                key(actual), "約と公表された値：" + figure, "published as approximate: " + figure))
        : Optional.empty();
  }

  /** Of a year in which cumulative and yearly figures do not say the same. */
  public static FindingRow disagreeing(String kpi, Disagreement year) {
    String cumulative = NumberWords.plain(year.cumulative());
    String yearly = NumberWords.plain(year.yearly());
    return DISAGREES.row(
        FindingKind.key(kpi, year.year()),
        "累積値（増分 " + cumulative + "）と年度値の計（" + yearly + "）が合わない",
        "cumulative figures give " + cumulative + ", yearly figures add to " + yearly);
  }

  private static String key(PublishedActual actual) {
    return FindingKind.key(actual.kpi(), actual.fiscalYear(), actual.basis());
  }
}
