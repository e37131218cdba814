package tassei.figures.control.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.words.WhyNot;
import tassei.figures.control.FigurePart;
import tassei.figures.control.FigurePart.Role;
import tassei.figures.input.Told;

/**
 * A row in the scope of a figure.
 *
 * @param part indicator, outcome or project
 * @param fiscalYear null: not told
 * @param value null: only words are published
 * @param digits of the value
 * @param denominator null: not stated
 * @param factor 1: added, -1: subtracted, 0: left out
 * @param whyNot why it is left out, where that is known
 */
record CountedRow(
    String part,
    Integer fiscalYear,
    BigDecimal value,
    BigDecimal digits,
    BigDecimal denominator,
    int factor,
    WhyNot whyNot,
    Told told) {

  /** What it gives to a control: itself where things are counted, its denominator to a ratio. */
  List<FigurePart> parts(ControlTerm term) {
    BigDecimal main = term.isCounted() ? BigDecimal.ONE : value;
    return parts(term.figure(), term.role(), main, term.isRatio());
  }

  List<FigurePart> parts(String figure, Role role) {
    return parts(figure, role, value, true);
  }

  private List<FigurePart> parts(
      String figure, Role role, BigDecimal main, boolean withDenominator) {
    List<FigurePart> parts = new ArrayList<>(2);
    parts.add(part(figure, role, main, digits));
    if (withDenominator && denominator != null) {
      parts.add(part(figure, Role.DENOMINATOR, denominator, BigDecimal.ZERO));
    }
    return parts;
  }

  private FigurePart part(String figure, Role role, BigDecimal number, BigDecimal precision) {
    WhyNot reason = whyNot == null ? WhyNot.NOT_USED : whyNot;
    return new FigurePart(
        figure,
        role,
        part,
        fiscalYear,
        number,
        factor,
        precision,
        factor == 0 ? reason : null,
        told);
  }
}
