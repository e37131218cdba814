package tassei.figures.control;

import java.math.BigDecimal;
import tassei.contract.words.WhyNot;
import tassei.figures.input.Told;

/**
 * A row behind a figure, be it counted or left out.
 *
 * @param role which sum it enters
 * @param part the line, indicator, outcome or project
 * @param fiscalYear null: not told
 * @param value in the figure's unit; null: none is printed
 * @param factor 1: added; -1: taken off, as a piece outside the scope; 0: left out
 * @param digits how far its value may be off, twice
 * @param whyNot null where it is added or taken off
 */
public record FigurePart(
    String figure,
    Role role,
    String part,
    Integer fiscalYear,
    BigDecimal value,
    int factor,
    BigDecimal digits,
    WhyNot whyNot,
    Told told) {

  /** Which sum of a figure a row enters. */
  public enum Role {
    AMOUNT("amount"),
    QUANTITY("quantity"),
    DENOMINATOR("denominator"),
    PREVIOUS("previous");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /** A line in scope counts, be it inside another one there. */
  boolean isSelected() {
    return role == Role.AMOUNT && (factor == 1 || whyNot == WhyNot.IN_ENVELOPE);
  }

  Verdict.Part asPart() {
    boolean isKnown = whyNot != WhyNot.NOT_YET_KNOWN;
    return new Verdict.Part(
        role.code(), value, BigDecimal.valueOf(factor), digits, isKnown ? told.reportedOn() : null);
  }
}
