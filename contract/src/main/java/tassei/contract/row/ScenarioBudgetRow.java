package tassei.contract.row;

import java.math.BigDecimal;
import tassei.contract.Scope;

/**
 * A row of {@code whatif_budget}: a sum that a scenario changes, beside the base.
 *
 * @param baseYen null: the base has no line there
 * @param differencePct null of a lower bound
 * @param openYen what may be missing from the sum of the base; null: nothing
 */
public record ScenarioBudgetRow(
    String scenario,
    Scope scope,
    BigDecimal baseYen,
    BigDecimal scenarioYen,
    BigDecimal differenceYen,
    BigDecimal differencePct,
    boolean atLeast,
    BigDecimal openYen) {}
