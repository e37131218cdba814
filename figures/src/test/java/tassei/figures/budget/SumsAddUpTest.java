package tassei.figures.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;

/** Neither order nor grouping matters to what adds up. */
class SumsAddUpTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void scopesOfHalvesAddUpToThoseOfAll(long seed) {
    List<UsedLine> used = new ArrayList<>(Envelopes.laid(Lines.invented(seed), Lines.PROGRAMMES));
    Map<Scope, BudgetSum> all = ScopeSums.of(used, Lines.LEVELS, Map.of());
    Collections.shuffle(used, new Random(seed));
    int half = used.size() / 2;
    Map<Scope, BudgetSum> added =
        new HashMap<>(ScopeSums.of(used.subList(half, used.size()), Lines.LEVELS, Map.of()));
    ScopeSums.of(used.subList(0, half), Lines.LEVELS, Map.of())
        .forEach((scope, sum) -> added.merge(scope, sum, BudgetSum::plus));
    assertEquals(all, added);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingAddsNothing(long seed) {
    for (UsedLine line : Envelopes.laid(Lines.invented(seed), Lines.PROGRAMMES)) {
      BudgetSum sum = BudgetSum.inside(line).whole(line);
      assertEquals(sum, sum.plus(BudgetSum.NONE));
      assertEquals(sum, BudgetSum.NONE.plus(sum));
      assertEquals(LineSet.of(line.line().id()), LineSet.NONE.plus(LineSet.of(line.line().id())));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsOpenAddsUpInAnyOrder(long seed) {
    List<OpenSum> open =
        Envelopes.laid(Lines.invented(seed), Lines.PROGRAMMES).stream().map(OpenSum::of).toList();
    List<OpenSum> other = new ArrayList<>(open);
    Collections.shuffle(other, new Random(seed));
    assertEquals(open.stream().reduce(OpenSum::plus), other.stream().reduce(OpenSum::plus));
  }

  @Test
  void setsOfOtherLinesDiffer() {
    LineSet both = LineSet.of("a").plus(LineSet.of("b"));
    assertEquals(both, LineSet.of("b").plus(LineSet.of("a")));
    assertNotEquals(both, LineSet.of("ab").plus(LineSet.of("")));
    assertNotEquals(LineSet.of("a"), LineSet.of("b"));
  }

  /** Every yen of every line stands in the total once, whatever is inside what. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theTotalIsWhatLinesOutsideOthersPrint(long seed) {
    List<UsedLine> used = Envelopes.laid(Lines.invented(seed), Lines.PROGRAMMES);
    Scope total = new Scope(Lines.TABLE, Level.TOTAL, Owner.NOT_STATED);
    assertEquals(
        used.stream()
            .filter(line -> !line.isInEnvelope())
            .map(line -> line.line().amountYen())
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        ScopeSums.of(used, Lines.LEVELS, Map.of()).get(total).amountYen());
    assertEquals(
        used.stream().map(UsedLine::countedYen).reduce(BigDecimal.ZERO, BigDecimal::add),
        ScopeSums.of(used, Lines.LEVELS, Map.of()).get(total).amountYen());
  }
}
