package tassei.jobs.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tassei.jobs.conf.RunOptions;

/** Rows of one key come together, in order, whoever computes. */
class PassesTest {
  private static final String TABLE = "joined";
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
  void partsHaveAboutAsManyRowsAndLoseNone() {
    List<List<Integer>> groups =
        Stream.of(1, 50, 2, 3, 40, 4, 1).map(size -> List.copyOf(numbers(size))).toList();
    for (int parts = 1; parts <= 9; parts++) {
      List<List<List<Integer>>> cut = Groups.cut(groups, List::size, parts);
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
  void tasksTakeManyRowsAsTheyAre() {
    List<String> rows =
        IntStream.range(0, 30_000).mapToObj(i -> (char) ('a' + i * 7 % 26) + "" + i).toList();
    try (Passes local = new LocalPasses();
        Passes spark = Passes.by(new RunOptions("local[3]", null))) {
      assertEquals(joined(local, rows), joined(spark, rows));
      Rows<String> broken = spark.rows(rows);
      assertThrows(ArithmeticException.class, () -> joined(broken, true));
    }
  }

  @Test
  void whatATaskThrowsIsThrown() {
    try (Passes spark = Passes.by(new RunOptions("local[1]", null))) {
      Rows<String> rows = spark.rows(ROWS);
      RuntimeException thrown = assertThrows(RuntimeException.class, () -> joined(rows, true));
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

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static List<String> joined(Passes passes, List<String> rows) {
    return joined(passes.rows(rows));
  }

  private static List<String> joined(Rows<String> rows) {
    return joined(rows, false);
  }

  private static List<String> joined(Rows<String> rows, boolean isBroken) {
    RowBuffer results = new RowBuffer();
    List<String> joined = rows.together(row -> row.charAt(0)).fold(new Joined(isBroken), results);
    assertEquals(joined, results.of(TABLE).stream().map(row -> (String) row.get(0)).toList());
    return joined;
  }

  /** Groups as one text each, told as a sum and as rows. */
  private record Joined(boolean isBroken) implements Fold<List<String>, ArrayList<String>> {
    @Override
    public ArrayList<String> none() {
      return new ArrayList<>();
    }

    @Override
    public ArrayList<String> add(ArrayList<String> sums, List<String> group, RowSink results) {
      if (isBroken) {
        throw new ArithmeticException("of row " + group.get(0));
      }
      String text = String.join("+", group);
      sums.add(text);
      results.add(TABLE, List.of(text));
      return sums;
    }

    @Override
    public ArrayList<String> plus(ArrayList<String> sums, ArrayList<String> others) {
      sums.addAll(others);
      return sums;
    }
  }
}
