package tassei.figures.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.OwnerKey;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.ControlScope;

/**
 * Where the lines that a scope may hold stand: a scope names tables or codes, and asks the lines of
 * these alone, because hundreds of controls over a hundred thousand lines would ask too often.
 */
final class LedgerIndex {
  private final List<LedgerLine> lines;
  private final Map<BudgetTable, OfTable> tables = new LinkedHashMap<>();
  private final Map<String, List<Integer>> byId = new HashMap<>();

  LedgerIndex(List<LedgerLine> lines) {
    this.lines = lines;
    for (int at = 0; at < lines.size(); at++) {
      LedgerLine line = lines.get(at);
      tables.computeIfAbsent(line.line().table(), table -> new OfTable()).add(at, line);
      byId.computeIfAbsent(line.line().id(), id -> new ArrayList<>(1)).add(at);
    }
  }

  /** Lines of one table, and where a code of each key stands. */
  private static final class OfTable {
    private final List<Integer> all = new ArrayList<>();
    private final Map<OwnerKey, Map<String, List<Integer>>> byCode = new EnumMap<>(OwnerKey.class);
    private final Map<OwnerKey, List<Integer>> open = new EnumMap<>(OwnerKey.class);

    private void add(int at, LedgerLine line) {
      all.add(at);
      UsedLine used = line.used();
      for (OwnerKey key : OwnerKey.values()) {
        add(key, codes(key, line.owner(), line.programmes()), at);
        if (used != null && used.isInEnvelope()) {
          add(key, codes(key, used.whole(), used.wholeProgrammes()), at);
        }
        if (used != null && line.owner().of(key) == null && used.isOpen()) {
          open.computeIfAbsent(key, any -> new ArrayList<>()).add(at);
        }
      }
    }

    private static Collection<String> codes(OwnerKey key, Owner owner, List<String> programmes) {
      if (key == OwnerKey.PROGRAMME) {
        return programmes;
      }
      return owner.of(key) == null ? List.of() : List.of(owner.of(key));
    }

    private void add(OwnerKey key, Collection<String> codes, int at) {
      if (!codes.isEmpty()) {
        Map<String, List<Integer>> ofKey = byCode.computeIfAbsent(key, any -> new HashMap<>());
        codes.forEach(code -> ofKey.computeIfAbsent(code, any -> new ArrayList<>(2)).add(at));
      }
    }

    /** By the key of which the fewest lines are named. */
    private void addNamed(ControlScope scope, BitSet found) {
      List<List<Integer>> fewest = List.of(all);
      for (Map.Entry<OwnerKey, Set<String>> term : scope.owners().entrySet()) {
        Map<String, List<Integer>> ofKey = byCode.getOrDefault(term.getKey(), Map.of());
        List<List<Integer>> named = new ArrayList<>();
        for (String code : term.getValue()) {
          named.add(ofKey.getOrDefault(code, List.of()));
        }
        fewest = size(named) < size(fewest) ? named : fewest;
      }
      fewest.forEach(each -> each.forEach(found::set));
    }

    private static int size(List<List<Integer>> lists) {
      return lists.stream().mapToInt(List::size).sum();
    }
  }

  /** The lines that it names, or those that may be in its scope, as may their envelopes. */
  List<LedgerLine> asked(ControlScope scope) {
    BitSet found = new BitSet();
    if (scope.namesLines()) {
      scope.lines().forEach(id -> byId.getOrDefault(id, List.of()).forEach(found::set));
    } else {
      tables.forEach(
          (table, ofTable) -> {
            if (scope.holds(table)) {
              ofTable.addNamed(scope, found);
            }
          });
    }
    return found.stream().mapToObj(lines::get).toList();
  }

  /** Open lines of its tables that leave one of its keys blank. */
  List<UsedLine> open(ControlScope scope) {
    BitSet found = new BitSet();
    tables.forEach(
        (table, ofTable) -> {
          if (scope.holds(table)) {
            for (OwnerKey key : scope.owners().keySet()) {
              ofTable.open.getOrDefault(key, List.of()).forEach(found::set);
            }
          }
        });
    return found.stream().mapToObj(at -> lines.get(at).used()).toList();
  }

  /** Those of this name that count. */
  List<UsedLine> counting(String id) {
    return byId.getOrDefault(id, List.of()).stream()
        .map(lines::get)
        .filter(LedgerLine::counts)
        .map(LedgerLine::used)
        .toList();
  }
}
