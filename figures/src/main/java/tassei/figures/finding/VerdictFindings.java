package tassei.figures.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;

/** What a control gives the reader to think about. */
public final class VerdictFindings {
  private static final String TABLE = "controls";

  private VerdictFindings() {}

  /** A finding about a verdict, with the figures that show it. */
  private record Worded(FindingKind kind, String ja, String en) {

    private FindingRow row(JudgedControl control) {
      return kind.row(
          control.control(),
          ja
              + "：公表 "
              + inJapanese(control, control.published())
              + "、計算 "
              + inJapanese(control, control.computed())
              + "、許容差 "
              + inJapanese(control, control.tolerance()),
          en
              + ": published "
              + inEnglish(control, control.published())
              + ", computed "
              + inEnglish(control, control.computed())
              + ", tolerance "
              + inEnglish(control, control.tolerance()));
    }

    private static String inJapanese(JudgedControl control, BigDecimal figure) {
      return control.isMoney() ? NumberWords.yenInJapanese(figure) : NumberWords.plain(figure);
    }

    private static String inEnglish(JudgedControl control, BigDecimal figure) {
      return control.isMoney() ? NumberWords.yenInEnglish(figure) : NumberWords.plain(figure);
    }
  }

  private static final Worded DIFFERS =
      new Worded(
          FindingKind.error(FindingCode.CONTROL_DIFFERS, TABLE),
          "公表値と一致しない",
          "differs from the published figure");
  private static final Worded CONTRADICTION =
      new Worded(
          FindingKind.warning(FindingCode.EXPECTED_CONTRADICTION, TABLE),
          "資料自身の内訳と矛盾する公表値",
          "a published figure that its own parts contradict");
  private static final Worded CONTRADICTION_GONE =
      new Worded(
          FindingKind.warning(FindingCode.CONTRADICTION_GONE, TABLE),
          "矛盾とされた公表値が一致した",
          "expected to contradict, yet agrees");
  private static final Worded WITHIN_ROUNDING =
      new Worded(
          FindingKind.info(FindingCode.WITHIN_ROUNDING, TABLE),
          "端数処理の範囲で異なる",
          "differs within rounding");
  private static final Worded OPEN_SUM =
      new Worded(
          FindingKind.info(FindingCode.OPEN_SUM, TABLE),
          "公表値との差は、内訳が未公表の額の範囲内",
          "differs by no more than what is not itemised");
  private static final Worded IMPROBABLE =
      new Worded(
          FindingKind.warning(FindingCode.IMPROBABLE_ROUNDING, TABLE),
          "端数処理だけでは考えにくい差",
          "rounding alone hardly explains the difference");
  private static final Worded WEAK =
      new Worded(
          FindingKind.info(FindingCode.WEAK_CONTROL, TABLE),
          "許容差が最小の内訳以上で、欠落を検出できない",
          "its tolerance would hide the loss of its smallest part");
  private static final Worded WITHOUT_DATA =
      new Worded(
          FindingKind.warning(FindingCode.CONTROL_WITHOUT_DATA, TABLE),
          "照合する行が無い",
          "no row to compare with");

  /** All of one control. */
  public static List<FindingRow> about(JudgedControl control) {
    List<FindingRow> found = new ArrayList<>();
    if (control.differs()) {
      found.add((control.isExpectedToAgree() ? DIFFERS : CONTRADICTION).row(control));
    }
    if (control.agrees() && !control.isExpectedToAgree()) {
      found.add(CONTRADICTION_GONE.row(control));
    }
    if (control.isWithinRounding()) {
      found.add((control.isExplainedByRounding() ? WITHIN_ROUNDING : OPEN_SUM).row(control));
    }
    if (control.isImprobable()) {
      found.add(IMPROBABLE.row(control));
    }
    if (control.isWeak()) {
      found.add(WEAK.row(control));
    }
    if (control.isWithoutData()) {
      found.add(WITHOUT_DATA.row(control));
    }
    return found;
  }
}
