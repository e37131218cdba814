package tassei.reports.page.quality;

import java.util.Comparator;
import java.util.List;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Cell;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.page.Teller;

/** Verdicts on checks: their order, shapes and words. */
final class QualityVerdict {
  static final String EXACT = "exact";

  /** Differing where the document itself is at odds: no fault of ours, and expected. */
  static final String CONTRADICTS = "contradicts";

  private static final List<String> ORDER =
      List.of(EXACT, "within-rounding", "differs", CONTRADICTS, "superseded", "no-data");

  private QualityVerdict() {}

  /** Those that occur, in a fixed order; unknown ones last. */
  static List<String> of(List<CheckedTotal> controls) {
    return controls.stream()
        .map(QualityVerdict::of)
        .distinct()
        .sorted(Comparator.comparingInt(QualityVerdict::place).thenComparing(verdict -> verdict))
        .toList();
  }

  static String of(CheckedTotal control) {
    boolean isExpected = control.verdict().equals("differs") && control.contradicts();
    return isExpected ? CONTRADICTS : control.verdict();
  }

  static boolean agrees(CheckedTotal control) {
    return place(control.verdict()) < 2;
  }

  static Cell cell(Teller teller, String verdict) {
    return new Cell.Judged(status(verdict), teller.wording().code("quality.verdict.", verdict));
  }

  private static StatusMark status(String verdict) {
    return switch (verdict) {
      case EXACT -> StatusMark.ATTAINED;
      case "within-rounding" -> StatusMark.ON_TRACK;
      case "differs" -> StatusMark.MISSED;
      case CONTRADICTS -> StatusMark.AT_RISK;
      case "superseded" -> StatusMark.NOT_BEGUN;
      default -> StatusMark.UNREPORTED;
    };
  }

  private static int place(String verdict) {
    int place = ORDER.indexOf(verdict);
    return place < 0 ? ORDER.size() : place;
  }
}
