package tassei.figures.budget;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.words.OwnerKey;

/**
 * Lines that leave a key of a level blank and hold more than their tolerance, or less than nothing
 * by more: they may belong to any scope that agrees with their other keys. A scope finds them by
 * looking up its own keys with one or more of them blank.
 */
final class OpenLines implements Serializable {
  /**
   * Of each level of a table, by what they say of its keys, and by ministry where the level does
   * not ask; null: it tells nothing. Where nothing is open, no sum need be asked by its keys.
   */
  private final Map<BudgetTable, Map<Level, Map<Owner, Map<String, OpenSum>>>> byPattern =
      new HashMap<>();

  /** These, with those of other lines that are open. */
  void add(List<UsedLine> lines, BudgetTerms terms) {
    List<Level> levels = terms.summed().stream().filter(level -> !level.keys().isEmpty()).toList();
    for (UsedLine line : lines) {
      if (line.isOpen()) {
        OpenSum sum = OpenSum.of(line);
        for (BudgetTable table : ScopeSums.tables(line.line().table(), terms.disjoint())) {
          levels.forEach(level -> add(line, sum, level, table));
        }
      }
    }
  }

  /** These, with others; what the others hold stays theirs. */
  void add(OpenLines others) {
    others.byPattern.forEach(
        (table, levels) ->
            levels.forEach(
                (level, patterns) ->
                    patterns.forEach(
                        (pattern, sums) ->
                            sums.forEach(
                                (ministry, sum) -> add(table, level, pattern, ministry, sum)))));
  }

  private void add(UsedLine line, OpenSum sum, Level level, BudgetTable table) {
    if (!isStated(line.owner(), level)) {
      for (Owner pattern : patterns(line, level)) {
        add(table, level, pattern, ministry(line, level), sum);
      }
    }
  }

  private void add(BudgetTable table, Level level, Owner pattern, String ministry, OpenSum sum) {
    byPattern
        .computeIfAbsent(table, any -> new HashMap<>())
        .computeIfAbsent(level, any -> new HashMap<>())
        .computeIfAbsent(pattern, any -> new HashMap<>(1)) // mostly of one ministry
        .merge(ministry, sum, OpenSum::plus);
  }

  private static boolean isStated(Owner owner, Level level) {
    for (OwnerKey key : level.keys()) {
      if (owner.of(key) == null) {
        return false;
      }
    }
    return true;
  }

  /** What is of another ministry than a programme's own does not belong to it. */
  private static String ministry(UsedLine line, Level level) {
    boolean mayTell = level.has(OwnerKey.PROGRAMME) && !level.has(OwnerKey.MINISTRY);
    return mayTell ? line.owner().ministry() : null;
  }

  /** A blank key stays blank. */
  private static Set<Owner> patterns(UsedLine line, Level level) {
    Owner said =
        Owner.each(
            key -> {
              String value = level.has(key) ? line.owner().of(key) : null;
              return value == null ? null : Scope.shown(key, value);
            });
    if (!level.has(OwnerKey.PROGRAMME) || line.programmes().size() <= 1) {
      return Set.of(said);
    }
    return new LinkedHashSet<>(
        line.programmes().stream().map(one -> said.with(OwnerKey.PROGRAMME, one)).toList());
  }

  /** What may be missing from a sum; nothing where no line can belong to it. */
  Optional<OpenSum> beside(Scope scope, BudgetSum sum, Programmes programmes) {
    Map<Owner, Map<String, OpenSum>> ofLevel =
        byPattern.getOrDefault(scope.table(), Map.of()).get(scope.level());
    if (ofLevel == null || !scope.isStated()) {
      return Optional.empty();
    }
    String stated = programmes.ministryOf(scope.owner().programme());
    String own = stated != null && sum.ministries().isOnly(stated) ? stated : null;
    List<OwnerKey> keys = scope.level().keys();
    OpenSum open = null;
    for (int blanks = 1; blanks < 1 << keys.size(); blanks++) {
      Map<String, OpenSum> ofPattern =
          ofLevel.getOrDefault(without(scope.owner(), keys, blanks), Map.of());
      for (Map.Entry<String, OpenSum> entry : ofPattern.entrySet()) {
        if (!isOfOther(entry.getKey(), own)) {
          open = open == null ? entry.getValue() : open.plus(entry.getValue());
        }
      }
    }
    return Optional.ofNullable(open);
  }

  private static boolean isOfOther(String ministry, String own) {
    return own != null && ministry != null && !ministry.equals(own);
  }

  /** The keys of a scope, one or more of them left blank. */
  private static Owner without(Owner owner, List<OwnerKey> keys, int blanks) {
    return Owner.each(
        key -> {
          int at = keys.indexOf(key);
          return at >= 0 && (blanks & 1 << at) != 0 ? null : owner.of(key);
        });
  }
}
