package tassei.reports.page.overview;

import java.util.List;
import java.util.function.Function;
import tassei.contract.Scope;
import tassei.reports.model.kpi.ScopeRow;

/**
 * One side of a table of outcomes.
 *
 * @param order codes in reading order; those that are not listed come by their size
 */
record CrossAxis(
    String id, Function<ScopeRow, String> code, List<String> order, Function<String, String> name) {

  static final List<String> PHASES =
      List.of("basic", "applied", "non-clinical", "clinical", "approval");
  static final List<String> PURPOSES =
      List.of("prevention", "diagnosis", "treatment", "prognosis-qol");

  static boolean isStated(String code) {
    return !code.isEmpty() && !code.equals(Scope.NONE);
  }

  int place(String code) {
    if (!isStated(code)) {
      return Integer.MAX_VALUE;
    }
    int place = order.indexOf(code);
    return place < 0 ? order.size() : place;
  }
}
