package tassei.figures.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tassei.contract.Scope;
import tassei.figures.budget.AllSums;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetSum;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.OwnerTables;
import tassei.figures.control.BudgetVerdict;
import tassei.figures.control.BudgetVerdicts;
import tassei.figures.control.LineTally;
import tassei.figures.control.MissingYen;

/** What the budget comes to does not depend on which tables are added first, or together. */
class LedgerSumsTest {
  @Test
  void neitherOrderNorGroupingMatters() {
    List<LedgerAnswer> answers = TablesInText.answers();
    List<Object> all = shown(added(answers));
    for (long seed = 1; seed < 20; seed++) {
      Random random = new Random(seed);
      List<LedgerAnswer> shuffled = new ArrayList<>(answers);
      Collections.shuffle(shuffled, random);
      int cut = random.nextInt(answers.size());
      int next = cut + random.nextInt(answers.size() - cut);
      LedgerSums first = added(shuffled.subList(0, cut));
      LedgerSums second = added(shuffled.subList(cut, next));
      LedgerSums third = added(shuffled.subList(next, answers.size()));
      boolean isLeftFirst = random.nextBoolean();
      LedgerSums sums =
          isLeftFirst ? third.plus(first).plus(second) : third.plus(second.plus(first));
      assertEquals(all, shown(sums));
    }
  }

  /** What was added stays what it was: another sum may be made of it as well. */
  @Test
  void addingLeavesWhatIsAddedAlone() {
    List<LedgerAnswer> answers = TablesInText.answers();
    LedgerSums first = added(answers.subList(0, 2));
    LedgerSums rest = added(answers.subList(2, answers.size()));
    List<Object> before = shown(rest);
    List<Object> all = shown(first.plus(rest));
    first.plus(rest);
    assertEquals(before, shown(rest));
    assertEquals(all, shown(added(TablesInText.answers())));
  }

  @Test
  void nothingAddsNothing() {
    LedgerSums all = added(TablesInText.answers());
    assertEquals(shown(all), shown(new LedgerSums(true).plus(added(TablesInText.answers()))));
    assertEquals(shown(all), shown(added(TablesInText.answers()).plus(new LedgerSums(true))));
    all.controls()
        .values()
        .forEach(
            tally -> {
              assertEquals(tally, tally.plus(LineTally.NONE));
              assertEquals(tally, LineTally.NONE.plus(tally));
            });
  }

  /** A control of several tables, a change beside the year before, and what may be missing. */
  @Test
  void aControlIsWhatItsTablesGiveTogether() {
    Map<String, BudgetVerdict> verdicts = new HashMap<>();
    LedgerSums sums = added(TablesInText.answers());
    BudgetVerdicts judged = new BudgetVerdicts(TablesInText.CONTROLS, sums.controls());
    judged
        .beside(owners(sums, judged).closed())
        .forEach(verdict -> verdicts.put(verdict.control().id(), verdict));
    assertEquals(new BigDecimal("3376"), verdicts.get("all").verdict().computed());
    assertEquals(new BigDecimal("12.37113402"), verdicts.get("change").verdict().computed());
    assertEquals(new BigDecimal("355"), verdicts.get("named").verdict().computed());
    assertNull(verdicts.get("all").missing());
    assertEquals(new BigDecimal("389"), verdicts.get("parent").openYen());
    assertEquals(new BigDecimal("70"), verdicts.get("other").openYen());
  }

  /** Each part of the sum has something to add, or the law would say nothing of it. */
  @Test
  void everyPartIsAsked() {
    LedgerSums sums = added(TablesInText.answers());
    assertEquals(
        new TreeSet<>(TablesInText.CONTROLS.stream().map(each -> "control:" + each.id()).toList()),
        new TreeSet<>(sums.controls().keySet()));
    assertEquals(1, sums.controls().values().stream().filter(LineTally::namesOther).count());
    assertTrue(sums.controls().values().stream().anyMatch(LedgerSumsTest::misses));
    assertTrue(closed(sums).values().stream().anyMatch(sum -> sum.open() != null));
    assertEquals(1, sums.pieces().size());
    assertEquals(12, sums.counted().size());
  }

  @Test
  void singleLinesAreKeptWhereTheyAreAskedFor() {
    LedgerSums sums = new LedgerSums(false);
    TablesInText.answers().forEach(answer -> sums.plus(answer, TablesInText.TERMS));
    assertEquals(List.of(), sums.counted());
  }

  private static boolean misses(LineTally tally) {
    return !tally.missing().equals(MissingYen.NONE)
        && !tally.missingOfOther().equals(MissingYen.NONE);
  }

  private static LedgerSums added(List<LedgerAnswer> answers) {
    LedgerSums sums = new LedgerSums(true);
    answers.forEach(answer -> sums.plus(answer, TablesInText.TERMS));
    return sums;
  }

  private static List<Object> shown(LedgerSums sums) {
    return List.of(
        new HashMap<>(sums.beside().sums()),
        closed(sums),
        new HashMap<>(sums.controls()),
        new HashSet<>(sums.pieces()),
        new HashSet<>(sums.counted()));
  }

  private static Map<Scope, ClosedSum> closed(LedgerSums sums) {
    return AllSums.closed(scopes(), sums.beside(), TablesInText.TERMS);
  }

  private static OwnerSums owners(LedgerSums sums, BudgetVerdicts judged) {
    BudgetFigures figures = BudgetFigures.of(sums.beside(), TablesInText.TERMS, judged.printed());
    OwnerQuestions questions = new OwnerQuestions(figures, judged.selected(), false);
    OwnerSums owners = new OwnerSums();
    OwnerTables.of(scopes()).forEach(owner -> owners.plus(questions.of(owner)));
    return owners;
  }

  private static Map<Scope, BudgetSum> scopes() {
    Map<Scope, BudgetSum> scopes = new HashMap<>();
    TablesInText.answers()
        .forEach(
            answer ->
                answer.sums().forEach((scope, sum) -> scopes.merge(scope, sum, BudgetSum::plus)));
    return scopes;
  }
}
