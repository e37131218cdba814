package tassei.jobs.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What every line has by now: those of the base, then new ones. */
final class Ledger {
  private final BaseLines base;
  private final List<Adjustment.NewLine> added = new ArrayList<>();
  private long[] yen;

  Ledger(BaseLines base) {
    this.base = base;
    this.yen = base.amounts();
  }

  void append(Adjustment.NewLine line) {
    added.add(line);
    yen = Arrays.copyOf(yen, yen.length + 1);
    yen[yen.length - 1] = line.yen();
  }

  void put(int line, long amount) {
    yen[line] = amount;
  }

  /** The lines that are meant, in the order of their ids, new ones last. */
  int[] lines(Match match) {
    boolean[] holds = new boolean[base.keys().size()];
    for (int key = 0; key < holds.length; key++) {
      holds[key] = match.holds(base.keys().get(key));
    }
    return IntStream.range(0, yen.length)
        .filter(line -> isOfBase(line) ? holds[base.keyNumber(line)] : match.holds(key(line)))
        .toArray();
  }

  LineKey key(int line) {
    return isOfBase(line) ? base.key(line) : added.get(line - base.size()).key();
  }

  /** A new line has nothing in the base. */
  long baseOf(int line) {
    return isOfBase(line) ? base.yen(line) : 0;
  }

  private long changeOf(int line) {
    return Math.subtractExact(yen[line], baseOf(line));
  }

  long[] current(int[] lines) {
    return IntStream.of(lines).mapToLong(line -> yen[line]).toArray();
  }

  long sum(int[] lines) {
    long sum = 0;
    for (int line : lines) {
      sum = Math.addExact(sum, yen[line]);
    }
    return sum;
  }

  long sumOfBase(int[] lines) {
    return IntStream.of(lines).mapToLong(this::baseOf).reduce(0, Math::addExact);
  }

  String shown(int line) {
    return isOfBase(line)
        ? "line '" + base.id(line) + "'"
        : "the new line of " + added.get(line - base.size()).where();
  }

  private boolean isOfBase(int line) {
    return line < base.size();
  }

  /** By collection, fiscal year and stage: where the total is no longer that of the base. */
  Map<String, Long> changeOfTables() {
    Map<String, Long> changes = new TreeMap<>();
    for (int line = 0; line < yen.length; line++) {
      LineKey key = key(line);
      String table = key.collection() + " " + key.fiscalYear() + " " + key.stage();
      changes.merge(table, changeOf(line), Math::addExact);
    }
    changes.values().removeIf(change -> change == 0);
    return changes;
  }

  Outcome outcome(List<String> problems) {
    int known = base.keys().size();
    long[] changes = new long[known + added.size()];
    for (int line = 0; line < yen.length; line++) {
      int number = isOfBase(line) ? base.keyNumber(line) : known + line - base.size();
      changes[number] = Math.addExact(changes[number], changeOf(line));
    }
    int[] keys = IntStream.range(0, changes.length).filter(key -> changes[key] != 0).toArray();
    long[] yenOfKeys = IntStream.of(keys).mapToLong(key -> changes[key]).toArray();
    return new Outcome(keys, yenOfKeys, inTheEnd(), List.copyOf(problems));
  }

  /** By how much each line of the base changes, where it does. */
  Map<String, Long> changeOfLines() {
    Map<String, Long> changes = new LinkedHashMap<>();
    for (int line = 0; line < base.size(); line++) {
      if (yen[line] != base.yen(line)) {
        changes.put(base.id(line), changeOf(line));
      }
    }
    return changes;
  }

  /** Tables name the file of a new line, not the folder it was in on the day. */
  private List<Adjustment.NewLine> inTheEnd() {
    List<Adjustment.NewLine> lines = new ArrayList<>();
    for (int i = 0; i < added.size(); i++) {
      Adjustment.NewLine line = added.get(i);
      String where = Path.of(line.where()).getFileName().toString();
      lines.add(new Adjustment.NewLine(where, line.key(), yen[base.size() + i]));
    }
    return lines;
  }
}
