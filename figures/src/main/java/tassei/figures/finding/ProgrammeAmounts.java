package tassei.figures.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tassei.contract.Scope;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.figures.budget.BudgetSum;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.OwnerTables;

/**
 * Documents that state different amounts of one programme, year and stage. Amounts for different
 * recipients, accounts or ministries are of different things, and what rounding or open lines
 * explain is no difference.
 */
final class ProgrammeAmounts {
  private static final FindingKind DIFFER =
      FindingKind.warning(FindingCode.STATEMENTS_DIFFER, "budget_rollup");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private ProgrammeAmounts() {}

  private record Thing(int fiscalYear, Stage stage) {}

  /**
   * What one document states.
   *
   * @param least the least that is meant
   * @param most the most that may be meant
   */
  private record Stated(
      String collection, BigDecimal yen, BigDecimal least, BigDecimal most, BudgetSum sum) {

    private static Stated of(String collection, ClosedSum closed) {
      BigDecimal yen = closed.sum().amountYen();
      BigDecimal half = closed.sum().precisionYen().multiply(HALF);
      BigDecimal open = closed.openYen() == null ? BigDecimal.ZERO : closed.openYen();
      return new Stated(collection, yen, yen.subtract(half), yen.add(half).add(open), closed.sum());
    }

    private boolean contradicts(Stated other) {
      boolean overlaps = least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
      return !overlaps
          && isAlike(sum.ministries().only(), other.sum.ministries().only())
          && isAlike(sum.recipients().only(), other.sum.recipients().only())
          && isAlike(sum.onlyAccount(), other.sum.onlyAccount());
    }

    /** What one of them does not name may be the other's. */
    private static boolean isAlike(String one, String other) {
      return one == null || other == null || one.equals(other);
    }
  }

  static List<FindingRow> differing(OwnerTables<ClosedSum> owner) {
    if (!isProgramme(owner)) {
      return List.of();
    }
    Map<Thing, List<Stated>> stated = new HashMap<>();
    owner
        .tables()
        .forEach(
            (table, closed) -> {
              if (closed.sum().isOfOwnProgramme()) {
                stated
                    .computeIfAbsent(
                        new Thing(table.fiscalYear(), table.stage()), any -> new ArrayList<>(1))
                    .add(Stated.of(table.collection(), closed));
              }
            });
    List<FindingRow> found = new ArrayList<>();
    stated.forEach(
        (thing, all) -> {
          List<Stated> contradicted = contradicted(all);
          if (!contradicted.isEmpty()) {
            found.add(finding(owner.owner().programme(), thing, contradicted));
          }
        });
    return found;
  }

  /** Those that some other document contradicts; few documents speak of one programme. */
  private static List<Stated> contradicted(List<Stated> all) {
    return all.size() == 1
        ? List.of()
        : all.stream().filter(one -> all.stream().anyMatch(one::contradicts)).toList();
  }

  private static boolean isProgramme(OwnerTables<ClosedSum> owner) {
    return owner.level().keys().equals(List.of(OwnerKey.PROGRAMME))
        && !owner.owner().programme().equals(Scope.NONE);
  }

  private static FindingRow finding(String programme, Thing thing, List<Stated> differing) {
    Comparator<Stated> byYen = Comparator.comparing(Stated::yen);
    String low = NumberWords.grouped(differing.stream().min(byYen).orElseThrow().yen());
    String high = NumberWords.grouped(differing.stream().max(byYen).orElseThrow().yen());
    String where =
        String.join(", ", new TreeSet<>(differing.stream().map(Stated::collection).toList()));
    return DIFFER.row(
        FindingKind.key(programme, thing.fiscalYear(), thing.stage().code()),
        "資料により異なる：" + low + " 円から " + high + " 円（" + where + "）",
        "documents state from " + low + " to " + high + " yen (" + where + ")");
  }
}
