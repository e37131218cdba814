package tassei.figures.input;

import java.math.BigDecimal;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.Expectation;

/**
 * A published statement that the tables must give.
 *
 * @param nameJa null: not named
 * @param nameEn null: not named
 * @param value as its document prints it
 * @param place of its last known digit
 * @param about written with 約
 * @param published in the smallest unit of what it measures: yen, things, per cent
 * @param precision its published digits, in the same
 */
public record Control(
    String id,
    ControlledTable table,
    ControlMeasure measure,
    String nameJa,
    String nameEn,
    ScopeCells scope,
    BigDecimal value,
    BigDecimal place,
    boolean about,
    String unit,
    boolean isPercent,
    BigDecimal published,
    BigDecimal precision,
    Expectation expect,
    Told told)
    implements Report {

  /** The same as a statement about budget lines. */
  public BudgetControl ofBudget() {
    return new BudgetControl(
        id,
        measure,
        scope.ofBudget(),
        published,
        precision,
        expect == Expectation.AGREE,
        reportedOn());
  }
}
