package tassei.reports.model.fact;

import java.math.BigDecimal;

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

  public boolean isDraft() {
    return stage.equals("draft");
  }
}
