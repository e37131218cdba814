package tassei.jobs.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.jobs.conf.RunOptions;

/** Rows of one key come together, in order, whoever computes. */
class PassesTest {
  private static final List<String> ROWS = List.of("b1", "a1", "b2", "c1", "a2", "b3");

  @Test
  void groupsStandInTheOrderOfTheirFirstRows() {
    try (Passes passes = new LocalPasses()) {
      assertEquals(List.of("b1+b2+b3", "a1+a2", "c1"), joined(passes, ROWS));
    }
  }

  @Test
  void nothingIsMadeOfNoRow() {
    try (Passes passes = new LocalPasses()) {
      assertEquals(List.of(), joined(passes, List.of()));
    }
  }

  @Test
  void sumsAreAddedInPairsAndStayInOrder() {
    for (int count = 1; count <= 40; count++) {
      PairwiseSum<List<Integer>> sum = new PairwiseSum<>(PassesTest::both);
      List<Integer> all = IntStream.range(0, count).boxed().toList();
      all.forEach(each -> sum.add(List.of(each)));
      assertEquals(all, sum.orElse(List.of()));
    }
  }

  @Test
  void partsHaveAboutAsManyRowsAndLoseNone() {
    List<List<Integer>> groups =
        Stream.of(1, 50, 2, 3, 40, 4, 1).map(size -> List.copyOf(numbers(size))).toList();
    for (int parts = 1; parts <= 9; parts++) {
      List<List<List<Integer>>> cut = Groups.cut(groups, parts);
      assertTrue(cut.size() <= parts, cut.size() + " parts of " + parts);
      assertEquals(groups, cut.stream().flatMap(List::stream).toList());
      assertTrue(cut.stream().noneMatch(List::isEmpty));
    }
  }

  @Test
  void tasksMakeTheSame() {
    List<String> rows =
        IntStream.range(0, 5_000).mapToObj(i -> (char) ('a' + i * 7 % 26) + "" + i).toList();
    try (Passes local = new LocalPasses();
        Passes spark = Passes.by(new RunOptions("local[3]", null))) {
      assertEquals(joined(local, rows), joined(spark, rows));
      assertEquals(List.of(), joined(spark, List.of()));
      assertEquals(List.of("x"), joined(spark, List.of("x")));
    }
  }

  @Test
  void whatATaskThrowsIsThrown() {
    try (Passes spark = Passes.by(new RunOptions("local[1]", null))) {
      RuntimeException thrown =
          assertThrows(
              RuntimeException.class,
              () -> spark.fold(ROWS, Function.identity(), PassesTest::broken, both(), List.of()));
      assertEquals(ArithmeticException.class, thrown.getClass());
      assertEquals("of row b1", thrown.getMessage());
    }
  }

  /** Nobody who computes in this process waits for what does not start. */
  @Test
  void aMasterThatCannotStartIsToldByWhoeverNeedsIt() {
    try (Passes spark = Passes.by(new RunOptions("nowhere", null))) {
      assertEquals(List.of(), joined(spark, List.of()));
      assertThrows(RuntimeException.class, () -> joined(spark, ROWS));
    }
  }

  private static List<Integer> broken(List<String> group) {
    throw new ArithmeticException("of row " + group.get(0));
  }

  private static Passes.Plus<List<Integer>> both() {
    return PassesTest::both;
  }

  private static <E> List<E> both(List<E> one, List<E> other) {
    List<E> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static List<String> joined(Passes passes, List<String> rows) {
    return passes.fold(
        rows,
        row -> row.charAt(0),
        group -> List.of(String.join("+", group)),
        PassesTest::both,
        List.of());
  }
}
