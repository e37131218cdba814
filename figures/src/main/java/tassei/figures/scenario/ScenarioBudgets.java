package tassei.figures.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tassei.contract.Scope;
import tassei.contract.row.ScenarioBudgetRow;
import tassei.figures.Quotient;

/** What a scenario changes at every level, beside the base. */
public final class ScenarioBudgets {
  private ScenarioBudgets() {}

  /**
   * A sum of the base.
   *
   * @param openYen what may be missing from it; null: nothing
   */
  public record BaseSum(BigDecimal yen, boolean atLeast, BigDecimal openYen) {}

  /** A programme has a row where the base has one or a line of its own changes. */
  public static List<ScenarioBudgetRow> of(
      String scenario, Map<Scope, YenChange> changes, Map<Scope, BaseSum> base) {
    List<ScenarioBudgetRow> rows = new ArrayList<>();
    changes.forEach(
        (scope, change) -> {
          BaseSum known = base.get(scope);
          boolean isShown = known != null || change.isOfOwnProgramme();
          if (isShown && change.yen().signum() != 0) {
            rows.add(row(scenario, scope, change.yen(), known));
          }
        });
    return rows;
  }

  private static ScenarioBudgetRow row(
      String scenario, Scope scope, BigDecimal change, BaseSum base) {
    if (base == null) {
      return new ScenarioBudgetRow(scenario, scope, null, change, change, null, false, null);
    }
    return new ScenarioBudgetRow(
        scenario,
        scope,
        base.yen(),
        base.yen().add(change),
        change,
        base.openYen() == null ? Quotient.percent(change, base.yen()) : null,
        base.atLeast(),
        base.openYen());
  }
}
