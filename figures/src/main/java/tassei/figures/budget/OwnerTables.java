package tassei.figures.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;

/**
 * What is known of one owner in every table it stands in. No figure of a sum looks at more, but for
 * what {@link SumsBeside} hold; so sums of a million scopes need not be in memory together.
 *
 * @param <S> of each table: its sum, or its closed sum
 */
public record OwnerTables<S>(Level level, Owner owner, Map<BudgetTable, S> tables) {
  private record Named(Level level, Owner owner) {}

  /** The same by scope, an owner after the other. */
  public static <S> List<OwnerTables<S>> of(Map<Scope, S> scopes) {
    Map<Named, OwnerTables<S>> owners = new HashMap<>();
    scopes.forEach(
        (scope, sum) ->
            owners
                .computeIfAbsent(
                    new Named(scope.level(), scope.owner()),
                    named -> new OwnerTables<>(named.level, named.owner, new HashMap<>()))
                .tables
                .put(scope.table(), sum));
    return new ArrayList<>(owners.values());
  }

  public Scope in(BudgetTable table) {
    return new Scope(table, level, owner);
  }
}
