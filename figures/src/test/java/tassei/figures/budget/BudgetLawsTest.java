package tassei.figures.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.figures.SumLaws;
import tassei.figures.input.BudgetLine;

/** Neither order nor grouping matters to each part of a sum of the budget. */
class BudgetLawsTest {
  private static final BudgetTerms TERMS =
      new BudgetTerms(
          Lines.PROGRAMMES,
          List.of(),
          Lines.LEVELS,
          List.of(),
          Map.of("all", List.of("main", "other")));

  @Test
  void namesAddUp() {
    List<OnlyName> names = Stream.of("b", null, "a", "c", "b").map(OnlyName::of).toList();
    SumLaws.hold(OnlyName.NONE, names, OnlyName::plus);
    assertEquals(new OnlyName("a", "c"), SumLaws.hold(names, OnlyName::plus));
  }

  @Test
  void setsOfLinesAddUp() {
    List<LineSet> sets = Stream.of("a", "b", "ab", "", "薬").map(LineSet::of).toList();
    SumLaws.hold(LineSet.NONE, sets, LineSet::plus);
    assertEquals(5, SumLaws.hold(sets, LineSet::plus).count());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void linesOfAScopeAddUp(long seed) {
    List<UsedLine> used = used(seed);
    SumLaws.hold(WholeLines.NONE, used.stream().map(WholeLines::of).toList(), WholeLines::plus);
    SumLaws.hold(used.stream().map(OpenSum::of).toList(), OpenSum::plus);
    List<BudgetSum> sums = new ArrayList<>();
    used.forEach(line -> sums.add(BudgetSum.inside(line).whole(line)));
    used.forEach(line -> sums.add(BudgetSum.takenOff(line)));
    used.forEach(line -> sums.add(BudgetSum.inside(line).ofProgrammeBelow()));
    Collections.shuffle(sums, new Random(seed));
    SumLaws.hold(BudgetSum.NONE, sums, BudgetSum::plus);
  }

  /** Also what may be missing, which is asked of all lines together. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sumsThatGrowAddUp(long seed) {
    Map<Scope, BudgetSum> sums = ScopeSums.of(used(seed), TERMS);
    List<Supplier<SumsBeside>> parts = new ArrayList<>();
    for (UsedLine line : used(seed)) {
      List<UsedLine> one = List.of(line);
      parts.add(() -> new SumsBeside().plus(one, ScopeSums.of(one, TERMS), TERMS));
    }
    parts.add(SumsBeside::new);
    Map<Scope, ClosedSum> all =
        SumLaws.hold(parts, SumsBeside::plus, beside -> AllSums.closed(sums, beside, TERMS));
    assertEquals(AllSums.closed(used(seed), TERMS), all);
  }

  /** What goes on under another code adds up to the year before. */
  @Test
  void whatGoesOnUnderOneCodeIsTheSameInAnyOrder() {
    List<Continuation> continuations =
        List.of(
            goesOn("ministry1", "ministry3", "0.3"),
            goesOn("ministry2", "ministry3", "1"),
            goesOn("ministry1", "ministry2", "0.7"));
    Set<RollupRow> all = carried(continuations);
    assertNotEquals(carried(List.of()), all);
    for (int seed = 1; seed < 7; seed++) {
      List<Continuation> shuffled = new ArrayList<>(continuations);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(all, carried(shuffled));
    }
  }

  private static Continuation goesOn(String from, String to, String share) {
    return new Continuation(OwnerKey.MINISTRY, from, to, 2022, new BigDecimal(share));
  }

  /** The sums of one year, and the same ones a year later. */
  private static Set<RollupRow> carried(List<Continuation> continuations) {
    BudgetTable next = new BudgetTable("main", 2022, Stage.INITIAL);
    List<BudgetLine> lines = new ArrayList<>(Lines.invented(1));
    Lines.invented(1).forEach(line -> lines.add(in(next, line)));
    BudgetTerms terms =
        new BudgetTerms(
            Lines.PROGRAMMES,
            continuations,
            List.of(Level.named("ministry")),
            List.of(),
            Map.of("all", List.of("main", "other")));
    List<UsedLine> used = Envelopes.laidByTable(lines, Lines.PROGRAMMES);
    return new HashSet<>(AllSums.rollup(used, terms));
  }

  private static BudgetLine in(BudgetTable table, BudgetLine line) {
    return new BudgetLine(
        line.id(),
        table,
        line.owner(),
        line.inclusion(),
        line.envelope(),
        line.amountYen(),
        line.precisionYen(),
        line.about(),
        line.told());
  }

  private static List<UsedLine> used(long seed) {
    return Envelopes.laid(Lines.invented(seed), Lines.PROGRAMMES);
  }
}
