package tassei.figures.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Level;
import tassei.contract.row.ExecutionRow;
import tassei.contract.words.Stage;
import tassei.figures.Quotient;

/** The only sum over stages: what could be spent, beside what was. */
final class Execution {
  private final Map<Stage, BigDecimal> amounts = new EnumMap<>(Stage.class);
  private boolean isAnyOpen;
  private boolean isOfOwnProgramme;

  private Execution() {}

  private record Spent(String collection, int fiscalYear) {}

  static List<ExecutionRow> of(OwnerTables<ClosedSum> owner, List<Level> levels) {
    if (!levels.contains(owner.level())) {
      return List.of();
    }
    Map<Spent, Execution> years = new HashMap<>();
    owner
        .tables()
        .forEach(
            (table, closed) -> {
              if (table.stage().isOfExecution()) {
                years
                    .computeIfAbsent(
                        new Spent(table.collection(), table.fiscalYear()), any -> new Execution())
                    .add(table.stage(), closed);
              }
            });
    List<ExecutionRow> rows = new ArrayList<>();
    years.forEach(
        (spent, execution) -> {
          if (execution.isOfOwnProgramme) {
            rows.add(execution.row(spent, owner));
          }
        });
    return rows;
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

  private ExecutionRow row(Spent spent, OwnerTables<ClosedSum> of) {
    BigDecimal current = spendable();
    BigDecimal executed = amounts.get(Stage.EXECUTED);
    return new ExecutionRow(
        spent.collection(),
        of.level(),
        spent.fiscalYear(),
        of.owner(),
        current,
        executed,
        isAnyOpen ? null : Quotient.rate(executed, current));
  }
}
