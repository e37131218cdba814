package tassei.figures.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.words.Stage;
import tassei.figures.Quotient;

/** The only sum over stages: what could be spent, beside what was. */
final class Execution {
  private final Map<Stage, BigDecimal> amounts = new EnumMap<>(Stage.class);
  private boolean isAnyOpen;
  private boolean isOfOwnProgramme;

  private Execution() {}

  private record Spent(String collection, Level level, int fiscalYear, Owner owner) {}

  static List<ExecutionRow> of(Map<Scope, ClosedSum> sums, List<Level> levels) {
    Map<Spent, Execution> byOwner = new HashMap<>();
    sums.forEach(
        (scope, closed) -> {
          if (levels.contains(scope.level()) && scope.table().stage().isOfExecution()) {
            byOwner
                .computeIfAbsent(spent(scope), spent -> new Execution())
                .add(scope.table().stage(), closed);
          }
        });
    List<ExecutionRow> rows = new ArrayList<>();
    byOwner.forEach(
        (spent, execution) -> {
          if (execution.isOfOwnProgramme) {
            rows.add(execution.row(spent));
          }
        });
    return rows;
  }

  private static Spent spent(Scope scope) {
    return new Spent(
        scope.table().collection(), scope.level(), scope.table().fiscalYear(), scope.owner());
  }

  private void add(Stage stage, ClosedSum closed) {
    if (closed.sum().amountYen() != null) {
      amounts.put(stage, closed.sum().amountYen());
    }
    isAnyOpen |= closed.open() != null;
    isOfOwnProgramme |= closed.sum().isOfOwnProgramme();
  }

  /** A stage without a line is nothing, where the initial budget is known. */
  private BigDecimal spendable() {
    if (!amounts.containsKey(Stage.INITIAL)) {
      return null;
    }
    return amounts.entrySet().stream()
        .filter(entry -> entry.getKey().isSpendable())
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private ExecutionRow row(Spent spent) {
    BigDecimal current = spendable();
    BigDecimal executed = amounts.get(Stage.EXECUTED);
    return new ExecutionRow(
        spent.collection(),
        spent.level(),
        spent.fiscalYear(),
        spent.owner(),
        current,
        executed,
        isAnyOpen ? null : Quotient.rate(executed, current));
  }
}
