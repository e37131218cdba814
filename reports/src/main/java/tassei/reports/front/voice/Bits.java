package tassei.reports.front.voice;

import java.math.BigDecimal;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.document.FrontPart.Bit;
import tassei.reports.document.FrontPart.GridHead;
import tassei.reports.document.FrontPart.GridRow;
import tassei.reports.document.FrontPart.Signs;
import tassei.reports.text.Numbers;

/** Cells of the tables of the first pages. */
public final class Bits {
  public static final String NONE = "–";
  private static final int MOST_DIGITS = 1;

  private Bits() {}

  public static Bit text(String text) {
    return new Bit(null, text, Bit.Weight.PLAIN);
  }

  public static Bit strong(String text) {
    return new Bit(null, text, Bit.Weight.STRONG);
  }

  public static Bit faint(String text) {
    return new Bit(null, text, Bit.Weight.FAINT);
  }

  public static Bit signs(String codes, String alt) {
    return new Bit(new Signs(codes, alt), "", Bit.Weight.PLAIN);
  }

  /** Nothing is faint, because it is an answer but no news. */
  public static Bit count(long count) {
    return count == 0 ? faint("0") : text(Numbers.whole(count));
  }

  /** With its sign; unknown is a dash. */
  public static Bit change(BigDecimal change) {
    if (change == null) {
      return faint(NONE);
    }
    return change.signum() == 0
        ? faint("0")
        : text(
            Numbers.change(change, Numbers.telling(change, Numbers.digits(change, MOST_DIGITS))));
  }

  public static List<Bit> cell(Bit... bits) {
    return List.of(bits);
  }

  public static GridRow heading(String text) {
    return new GridRow(GridRow.Kind.HEADING, List.of(cell(strong(text))));
  }

  public static GridHead words(String name, double share) {
    return new GridHead(name, "", share, Block.Align.LEFT);
  }

  public static GridHead number(String name, String group, double share) {
    return new GridHead(name, group, share, Block.Align.RIGHT);
  }
}
