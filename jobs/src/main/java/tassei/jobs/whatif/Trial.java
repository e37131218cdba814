package tassei.jobs.whatif;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A scenario laid over the base, one adjustment after the other. */
public final class Trial {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SHOWN = 5;

  private final BaseLines base;
  private final Sums sums;
  private final Ledger ledger;
  private final List<String> problems = new ArrayList<>();
  private boolean isBeyond;

  private Trial(BaseLines base, Sums sums) {
    this.base = base;
    this.sums = sums;
    this.ledger = new Ledger(base);
  }

  /** What becomes of the base. */
  public static Outcome of(BaseLines base, Scenario scenario, Sums sums) {
    Trial trial = laid(base, scenario, sums);
    scenario.constraints().forEach(trial::check);
    return trial.outcome(scenario);
  }

  /** Line by line, of a scenario that can be. */
  public static Map<String, Long> changeOfLines(BaseLines base, Scenario scenario, Sums sums) {
    return laid(base, scenario, sums).ledger.changeOfLines();
  }

  private static Trial laid(BaseLines base, Scenario scenario, Sums sums) {
    Trial trial = new Trial(base, sums);
    scenario.adjustments().forEach(trial::apply);
    return trial;
  }

  private void apply(Adjustment adjustment) {
    try {
      adjustment.applyTo(this);
    } catch (ArithmeticException beyond) {
      beyond(adjustment.where() + ": " + adjustment.shown() + " gives an amount beyond all sense");
    }
  }

  /** What follows an amount beyond all sense is beyond it as well: it is told once. */
  private void beyond(String problem) {
    if (!isBeyond) {
      problems.add(problem);
    }
    isBeyond = true;
  }

  void change(Adjustment.Change change) {
    int[] lines = lines(change, change.match());
    BigDecimal factor = HUNDRED.add(change.percent());
    int scale = Math.max(0, factor.scale());
    BigInteger numerator = factor.scaleByPowerOfTen(scale).toBigIntegerExact();
    BigInteger denominator = BigInteger.TEN.pow(2 + scale);
    put(change, lines, Allocation.times(ledger.current(lines), numerator, denominator));
  }

  void set(Adjustment.SetTo set) {
    int[] lines = lines(set, set.match());
    give(set, lines, Math.subtractExact(set.yen(), ledger.sum(lines)));
  }

  void add(Adjustment.Add add) {
    give(add, lines(add, add.match()), add.yen());
  }

  void move(Adjustment.Move move) {
    int[] giver = lines(move, move.giver());
    int[] taker = lines(move, move.taker());
    int[] both = IntStream.concat(IntStream.of(giver), IntStream.of(taker)).toArray();
    if (giver.length > 0 && taker.length > 0 && areOneSum(move, both)) {
      give(move, giver, Math.negateExact(move.yen()));
      give(move, taker, move.yen());
    }
  }

  void append(Adjustment.NewLine line) {
    if (line.yen() < 0) {
      problem(line, "is below zero");
    } else {
      ledger.append(line);
    }
  }

  void write(Adjustment.Amounts amounts) {
    for (Map.Entry<String, Long> written : amounts.yenByLine().entrySet()) {
      int line = base.find(written.getKey());
      if (line < 0) {
        String known = base.isUnknown(written.getKey()) ? "has no known amount" : "is unknown";
        problem(amounts, "line '" + written.getKey() + "' " + known);
      } else {
        put(amounts, new int[] {line}, new long[] {written.getValue()});
      }
    }
  }

  /** In proportion to what the base has; a line that is not in it has no part of the base. */
  private void give(Adjustment adjustment, int[] lines, long total) {
    if (lines.length == 0 || !areOneSum(adjustment, lines) || total == 0) {
      return;
    }
    long[] weights = Arrays.stream(lines).mapToLong(this::weight).toArray();
    if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
      problem(adjustment, "finds lines, but their base amounts are zero: nothing to allocate by");
      return;
    }
    long[] parts = Allocation.proRata(total, weights);
    long[] before = ledger.current(lines);
    Arrays.setAll(parts, i -> Math.addExact(before[i], parts[i]));
    put(adjustment, lines, parts);
  }

  private long weight(int line) {
    return Math.max(0, ledger.baseOf(line));
  }

  /** No line is driven below zero; what rounding leaves below it in the base may stay there. */
  private void put(Adjustment adjustment, int[] lines, long[] amounts) {
    List<String> below = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      ledger.put(lines[i], amounts[i]);
      if (amounts[i] < 0 && ledger.baseOf(lines[i]) >= 0) {
        below.add(ledger.shown(lines[i]) + " to " + Yen.shown(amounts[i]));
      }
    }
    if (!below.isEmpty()) {
      String more = below.size() > SHOWN ? " and " + (below.size() - SHOWN) + " more" : "";
      List<String> first = below.subList(0, Math.min(SHOWN, below.size()));
      problem(adjustment, "drives below zero: " + String.join("; ", first) + more);
    }
  }

  private int[] lines(Adjustment adjustment, Match match) {
    int[] lines = ledger.lines(match);
    if (lines.length == 0) {
      problem(adjustment, "matches no line of the base with a known amount: " + match.shown());
    }
    return lines;
  }

  private boolean areOneSum(Adjustment adjustment, int[] lines) {
    Optional<String> objection = objection(lines);
    objection.ifPresent(what -> problem(adjustment, what));
    return objection.isEmpty();
  }

  private Optional<String> objection(int[] lines) {
    Set<String> collections = new TreeSet<>();
    Set<String> stages = new TreeSet<>();
    for (int line : lines) {
      collections.add(ledger.key(line).collection());
      stages.add(ledger.key(line).stage());
    }
    return sums.objection(collections, stages);
  }

  private void check(Constraint constraint) {
    if (isBeyond) {
      return;
    }
    try {
      hold(constraint);
    } catch (ArithmeticException beyond) {
      beyond(constraint.where() + ": adds up to an amount beyond all sense");
    }
  }

  private Outcome outcome(Scenario scenario) {
    try {
      return ledger.outcome(problems);
    } catch (ArithmeticException beyond) {
      List<Adjustment> all = scenario.adjustments();
      String last = all.get(all.size() - 1).where();
      beyond(last + ": up to here adjustments add up to an amount beyond all sense");
      return new Outcome(new int[0], new long[0], List.of(), List.copyOf(problems));
    }
  }

  private void hold(Constraint constraint) {
    if (constraint.match() == null) {
      ledger
          .changeOfTables()
          .forEach((table, change) -> problems.add(constraint.brokenBy(table, change)));
      return;
    }
    int[] lines = ledger.lines(constraint.match());
    BigDecimal before = BigDecimal.valueOf(ledger.sumOfBase(lines));
    BigDecimal after = BigDecimal.valueOf(ledger.sum(lines));
    Optional<String> objection = objection(lines);
    if (lines.length == 0) {
      problems.add(constraint.where() + ": matches no line: " + constraint.match().shown());
    } else if (objection.isPresent()) {
      problems.add(constraint.where() + ": " + objection.get());
    } else if (constraint.isBroken(before, after)) {
      problems.add(constraint.brokenBy(before, after));
    }
  }

  private void problem(Adjustment adjustment, String what) {
    problems.add(adjustment.where() + ": " + adjustment.shown() + " " + what);
  }
}
