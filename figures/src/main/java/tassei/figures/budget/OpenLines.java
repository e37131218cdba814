package tassei.figures.budget;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
public final class OpenLines {
  private final Programmes programmes;

  /** By what they say of the keys of a level, and by ministry where the level does not ask. */
  private final Map<Scope, Map<Optional<String>, OpenSum>> byPattern = new HashMap<>();

  private OpenLines(Programmes programmes) {
    this.programmes = programmes;
  }

  public static OpenLines of(
      List<UsedLine> lines,
      List<Level> levels,
      Map<String, List<String>> disjoint,
      Programmes programmes) {
    OpenLines open = new OpenLines(programmes);
    for (UsedLine line : lines) {
      if (line.isOpen()) {
        for (BudgetTable table : ScopeSums.tables(line, disjoint)) {
          levels.forEach(level -> open.add(line, table, level));
        }
      }
    }
    return open;
  }

  private void add(UsedLine line, BudgetTable table, Level level) {
    if (level.keys().stream().noneMatch(key -> line.owner().of(key) == null)) {
      return;
    }
    for (Owner pattern : patterns(line, level)) {
      byPattern
          .computeIfAbsent(new Scope(table, level, pattern), scope -> new HashMap<>())
          .merge(ministry(line, level), OpenSum.of(line), OpenSum::plus);
    }
  }

  /** What is of another ministry than a programme's own does not belong to it. */
  private static Optional<String> ministry(UsedLine line, Level level) {
    boolean mayTell = level.has(OwnerKey.PROGRAMME) && !level.has(OwnerKey.MINISTRY);
    return mayTell ? Optional.ofNullable(line.owner().ministry()) : Optional.empty();
  }

  /** A blank key stays blank. */
  private static Set<Owner> patterns(UsedLine line, Level level) {
    Owner said =
        Owner.each(
            key -> {
              String value = level.has(key) ? line.owner().of(key) : null;
              return value == null ? null : Scope.shown(key, value);
            });
    if (!level.has(OwnerKey.PROGRAMME) || line.programmes().isEmpty()) {
      return Set.of(said);
    }
    return new LinkedHashSet<>(
        line.programmes().stream().map(one -> said.with(OwnerKey.PROGRAMME, one)).toList());
  }

  /** What may be missing from a sum; nothing where no line can belong to it. */
  public Optional<OpenSum> beside(Scope scope, BudgetSum sum) {
    if (scope.level().keys().isEmpty() || !scope.isStated()) {
      return Optional.empty();
    }
    String stated = programmes.ministryOf(scope.owner().programme());
    String own = stated != null && sum.ministries().isOnly(stated) ? stated : null;
    return blanked(scope)
        .flatMap(pattern -> byPattern.getOrDefault(pattern, Map.of()).entrySet().stream())
        .filter(entry -> !isOfOther(entry.getKey(), own))
        .map(Map.Entry::getValue)
        .reduce(OpenSum::plus);
  }

  private static boolean isOfOther(Optional<String> ministry, String own) {
    return own != null && ministry.isPresent() && !ministry.get().equals(own);
  }

  /** The keys of a scope, one or more of them left blank. */
  private static Stream<Scope> blanked(Scope scope) {
    OwnerKey[] keys = scope.level().keys().toArray(OwnerKey[]::new);
    return Stream.iterate(1, blanks -> blanks < 1 << keys.length, blanks -> blanks + 1)
        .map(blanks -> scope.of(without(scope.owner(), keys, blanks)));
  }

  private static Owner without(Owner owner, OwnerKey[] keys, int blanks) {
    List<OwnerKey> all = Arrays.asList(keys);
    return Owner.each(
        key -> {
          int at = all.indexOf(key);
          return at >= 0 && (blanks & 1 << at) != 0 ? null : owner.of(key);
        });
  }
}
