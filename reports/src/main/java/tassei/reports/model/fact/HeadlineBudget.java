package tassei.reports.model.fact;

import java.math.BigDecimal;
import java.util.Optional;
import tassei.contract.BudgetTable;
import tassei.contract.words.Stage;
import tassei.reports.run.RunFolder;

/**
 * The budget the first page shows.
 *
 * @param stage initial, or draft (案) where the year has no initial budget
 * @param ageYears fiscal years between it and the as-of day; -1 for the year to come
 * @param amountYen without what is surely outside the plan's projects
 * @param atLeast whether the amount is a lower bound
 * @param outsideYen what is surely outside them; null where nothing is
 */
public record HeadlineBudget(
    String collection,
    int fiscalYear,
    String stage,
    int ageYears,
    BigDecimal amountYen,
    boolean atLeast,
    BigDecimal outsideYen) {

  /** Empty where no budget is known, or an older run does not say. */
  public static Optional<HeadlineBudget> of(RunFolder run) {
    return ViewReader.headline(run.reported("headline_budget"));
  }

  public BudgetTable table() {
    return new BudgetTable(collection, fiscalYear, Stage.of(stage));
  }

  public boolean isDraft() {
    return stage.equals("draft");
  }
}
