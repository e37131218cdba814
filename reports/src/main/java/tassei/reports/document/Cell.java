package tassei.reports.document;

import java.math.BigDecimal;
import tassei.reports.chart.StatusMark;

/** One cell of a table. */
public sealed interface Cell {

  /** As printed, in every format that prints. */
  String shown();

  record Words(String shown) implements Cell {}

  /**
   * A number.
   *
   * @param exact in the unit of the column, before rounding
   * @param digits after the point, as printed
   * @param shown with separators, sign and marks such as 以上
   */
  record Quantity(BigDecimal exact, int digits, String shown) implements Cell {}

  /** A judgement or verdict: shape, word and colour. */
  record Judged(StatusMark status, String shown) implements Cell {}

  /**
   * Nothing known, and why.
   *
   * @param shown a dash, or in a word or two why
   */
  record Unknown(String reason, String shown) implements Cell {
    public Unknown(String reason) {
      this(reason, "–");
    }
  }

  /** Blank on purpose: the cell does not apply. */
  record Blank() implements Cell {
    @Override
    public String shown() {
      return "";
    }
  }
}
