package tassei.figures.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.row.RestatementRow;
import tassei.contract.words.ChangeKind;
import tassei.figures.Decimals;
import tassei.figures.kpi.Passage;

/** Actuals and targets beside those of an earlier run. */
public final class KpiComparison {
  private static final String TABLE = "kpi_attainment";

  private KpiComparison() {}

  /**
   * An indicator then and now.
   *
   * @param isDefinedInBoth false: it was not asked for at one of the times
   * @param asksOtherwise whether another figure is asked for now
   * @param steps what led from the one actual to the other; none where either is not known
   */
  public record ThenNow(
      String kpi,
      boolean isDefinedInBoth,
      boolean asksOtherwise,
      BigDecimal actualThen,
      BigDecimal actualNow,
      BigDecimal targetThen,
      BigDecimal targetNow,
      List<Passage.Step> steps) {}

  /** Every difference of one indicator. */
  public static List<RestatementRow> differences(ThenNow kpi) {
    List<RestatementRow> rows = new ArrayList<>();
    if (!Decimals.isSame(kpi.actualThen, kpi.actualNow)) {
      rows.addAll(ofActual(kpi));
    }
    if (!Decimals.isSame(kpi.targetThen, kpi.targetNow)) {
      rows.add(row(kpi.kpi + " target", null, ChangeKind.INPUT, kpi.targetThen, kpi.targetNow));
    }
    return rows;
  }

  private static List<RestatementRow> ofActual(ThenNow kpi) {
    if (kpi.actualThen == null || kpi.actualNow == null) {
      return List.of(row(kpi.kpi, null, kindOfOne(kpi), kpi.actualThen, kpi.actualNow));
    }
    return kpi.steps.stream()
        .map(
            step ->
                row(
                    kpi.kpi,
                    step.year(),
                    ChangeKind.of(step.cause().code()),
                    step.before(),
                    step.after()))
        .toList();
  }

  /** A first figure, or one that is gone. */
  private static ChangeKind kindOfOne(ThenNow kpi) {
    if (!kpi.isDefinedInBoth || kpi.asksOtherwise) {
      return ChangeKind.INPUT;
    }
    return kpi.actualNow == null ? ChangeKind.REVISION : ChangeKind.NEW_YEAR;
  }

  private static RestatementRow row(
      String key, Integer year, ChangeKind kind, BigDecimal before, BigDecimal after) {
    return RestatementRow.betweenRuns(TABLE, key, year, kind, before, after);
  }
}
