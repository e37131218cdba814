package tassei.figures.control;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.words.WhyNot;
import tassei.contract.words.Word;
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
  public static final Field FIGURE = Field.text("figure", "kpi:… or control:…");
  public static final Field ROLE =
      Field.text("role", "amount, quantity, denominator or previous: which sum the row enters");
  public static final Field PART = Field.text("part", "line, indicator, outcome or project");
  public static final Field VALUE = Field.number("value", "the row's number in the figure's unit");
  public static final Field FACTOR =
      Field.number("factor", "1: added, -1: taken off (a piece outside the scope), 0: left out");
  public static final Field DIGITS =
      Field.number("precision", "published precision of the row's number");

  /** Beyond the contract: the rows behind each control and each published indicator. */
  public static final RowTable<FigurePart> TABLE =
      new RowTable<>(
          "figure_rows",
          List.of(
              new RowColumn<>(FIGURE, FigurePart::figure),
              new RowColumn<>(ROLE, row -> row.role().code()),
              new RowColumn<>(PART, FigurePart::part),
              new RowColumn<>(Keys.FISCAL_YEAR, FigurePart::fiscalYear),
              new RowColumn<>(VALUE, FigurePart::value),
              new RowColumn<>(FACTOR, row -> BigDecimal.valueOf(row.factor())),
              new RowColumn<>(DIGITS, FigurePart::digits),
              new RowColumn<>(Keys.REPORTED_ON, row -> row.told().reportedOn()),
              new RowColumn<>(Results.COUNTED, row -> row.factor() != 0),
              new RowColumn<>(Keys.WHY_NOT, row -> Word.written(row.whyNot())),
              new RowColumn<>(Keys.FILE, row -> row.told().origin().file()),
              new RowColumn<>(Keys.RECORD, row -> row.told().origin().record()),
              new RowColumn<>(Keys.SOURCE, row -> row.told().source())));

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
