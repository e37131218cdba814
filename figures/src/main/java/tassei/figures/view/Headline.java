package tassei.figures.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.figures.kpi.Kpi;

/**
 * The budget a first page shows.
 *
 * @param table the collection in that year and stage
 * @param all of it
 * @param outside of it what is surely in none of the plan's projects; null where nothing is
 */
public record Headline(BudgetTable table, BigDecimal all, boolean atLeast, BigDecimal outside) {
  private static final Set<Stage> STAGES = Set.of(Stage.INITIAL, Stage.DRAFT);
  private static final Comparator<Headline> OF_NEWEST_YEAR =
      Comparator.<Headline, Integer>comparing(total -> total.table().fiscalYear())
          .thenComparing(total -> total.table().stage() == Stage.INITIAL);

  /**
   * The newest year of the collection that is asked for, else of the one that is the largest then.
   *
   * @param asked collection; blank: the largest
   * @param sums names of sums of collections: no table, so none is the largest
   */
  public static Optional<Headline> of(
      List<RollupRow> rollup, String asked, Set<String> sums, LocalDate asOf) {
    int last = Kpi.newestOver(asOf.minusDays(1)) + 2;
    Map<String, Headline> newest = new HashMap<>();
    for (RollupRow row : rollup) {
      BudgetTable table = row.scope().table();
      if (isAt(row.scope(), Level.TOTAL.code())
          && table.fiscalYear() <= last
          && isMeant(table.collection(), asked, sums)) {
        Headline total = new Headline(table, row.amountYen(), row.atLeast(), null);
        newest.merge(table.collection(), total, Headline::newer);
      }
    }
    return newest.values().stream()
        .max(
            Comparator.comparing(Headline::all)
                .thenComparing(total -> total.table().collection(), Comparator.reverseOrder()))
        .map(total -> total.with(outside(rollup, total.table())));
  }

  private static Headline newer(Headline one, Headline other) {
    return OF_NEWEST_YEAR.compare(one, other) < 0 ? other : one;
  }

  private static boolean isMeant(String collection, String asked, Set<String> sums) {
    return asked.isEmpty() ? !sums.contains(collection) : collection.equals(asked);
  }

  private static boolean isAt(Scope scope, String level) {
    return scope.level().code().equals(level) && STAGES.contains(scope.table().stage());
  }

  private static BigDecimal outside(List<RollupRow> rollup, BudgetTable table) {
    for (RollupRow row : rollup) {
      Scope scope = row.scope();
      if (scope.table().equals(table)
          && isAt(scope, OwnerKey.INTEGRATED_PROJECT.code())
          && Scope.OUTSIDE.equals(scope.code(OwnerKey.INTEGRATED_PROJECT))) {
        return row.amountYen();
      }
    }
    return null;
  }

  private Headline with(BigDecimal beyond) {
    return new Headline(table, all, atLeast, beyond);
  }

  /** As report.json has it. */
  public Map<String, Object> listed(LocalDate asOf) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("collection", table.collection());
    fields.put("fiscal_year", table.fiscalYear());
    fields.put("stage", table.stage().code());
    fields.put("age_years", Kpi.newestOver(asOf.minusDays(1)) + 1 - table.fiscalYear());
    fields.put("amount_yen", outside == null ? all : all.subtract(outside));
    fields.put("at_least", atLeast);
    fields.put("outside_yen", outside);
    return fields;
  }
}
