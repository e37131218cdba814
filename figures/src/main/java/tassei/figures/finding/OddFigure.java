package tassei.figures.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;

/**
 * A figure that only its publisher can tell from a slip of the pen: it counts as it stands, and the
 * reader is told.
 *
 * @param figure null: none is printed
 * @param of its denominator; null: it has none
 */
record OddFigure(BigDecimal figure, BigDecimal of) {
  /** A thousand 兆: more than any budget, and more things than anybody counted. */
  private static final BigDecimal USUAL = BigDecimal.TEN.pow(15);

  /** Whether there is anything to find; of most figures there is nothing. */
  boolean isOdd() {
    return isNegative(figure)
        || isNegative(of)
        || isHuge(figure)
        || isHuge(of)
        || isAboveWhole()
        || isOfNothing();
  }

  /** One finding for each thing that is odd about it. */
  List<FindingRow> findings(String table, String key) {
    List<FindingRow> found = new ArrayList<>();
    if (isNegative(figure) || isNegative(of)) {
      found.add(row(FindingCode.UNUSUAL_SIGN, table, key, "負の値：", "a negative figure: "));
    }
    if (isOfNothing()) {
      found.add(
          row(FindingCode.ZERO_DENOMINATOR, table, key, "分母が0で比率は算出不能：", "no ratio of nothing: "));
    }
    if (isAboveWhole()) {
      found.add(
          row(
              FindingCode.ABOVE_DENOMINATOR,
              table,
              key,
              "分母を超える値：",
              "more than its denominator: "));
    }
    if (isHuge(figure) || isHuge(of)) {
      found.add(
          row(FindingCode.UNUSUAL_SIZE, table, key, "桁が通常と異なる値：", "a figure of unusual size: "));
    }
    return found;
  }

  static boolean isHuge(BigDecimal number) {
    return number != null && number.abs().compareTo(USUAL) > 0;
  }

  private static boolean isNegative(BigDecimal number) {
    return number != null && number.signum() < 0;
  }

  private boolean isOfNothing() {
    return of != null && of.signum() == 0;
  }

  private boolean isAboveWhole() {
    return figure != null && of != null && of.signum() > 0 && figure.compareTo(of) > 0;
  }

  private FindingRow row(FindingCode code, String table, String key, String ja, String en) {
    return FindingKind.warning(code, table)
        .row(key, ja + shown() + "（公表のとおり扱う）", en + shown() + " (taken as published)");
  }

  /** A figure that is not printed shows as such, of however many it is. */
  private String shown() {
    return figure == null || of == null
        ? NumberWords.plain(figure)
        : NumberWords.plain(figure) + " / " + NumberWords.plain(of);
  }
}
