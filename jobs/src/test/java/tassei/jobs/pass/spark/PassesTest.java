package tassei.jobs.pass.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.Groups;
import tassei.jobs.pass.LocalPasses;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.RowSink;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Source;

/** Rows of one key come together, in order, whoever computes. */
class PassesTest {
  static final String TABLE = "joined";
  private static SparkCore core;

  private static final List<String> ROWS = List.of("b1", "a1", "b2", "c1", "a2", "b3");

  /** Started once, because that takes longer than what is tried. */
  @BeforeAll
  static void start() {
    core = SparkCore.starting("local[3]");
  }

  @AfterAll
  static void end() {
    core.close();
  }

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
    Passes local = new LocalPasses();
    Passes spark = new SparkPasses(core);
    assertEquals(joined(local, rows), joined(spark, rows));
    assertEquals(List.of(), joined(spark, List.of()));
    assertEquals(List.of("x"), joined(spark, List.of("x")));
  }

  /** What tasks read is brought together in no order of keys. */
  @Test
  void tasksThatReadMakeTheSame() {
    List<String> rows =
        IntStream.range(0, 5_000).mapToObj(i -> (char) ('a' + i * 7 % 26) + "" + i).toList();
    List<List<String>> pieces =
        List.of(
            List.copyOf(rows.subList(0, 1_000)),
            List.of(),
            List.copyOf(rows.subList(1_000, 5_000)));
    Passes local = new LocalPasses();
    Passes large = new LargePasses(core, null, "");
    RowBuffer results = large.results();
    Rows<String> read = large.read(pieces, 0, List::iterator, new Texts());
    List<String> made = read.together(Texts::letter).fold(new Joined(false), results);
    List<String> expected = new ArrayList<>(joined(local, rows));
    expected.sort(null);
    made.sort(null);
    assertEquals(expected, made);
    List<String> written = new ArrayList<>();
    results.inOrder(TABLE).forEachRemaining(row -> written.add((String) row[0]));
    assertEquals(expected, written);
    assertEquals(expected.size(), results.size(TABLE));
  }

  /** On a cluster a fold is sent to tasks, and what they made comes back as bytes. */
  @Test
  void whatIsSentAndComesBackIsTheSame() {
    List<String> rows = List.of("b1+b2", "a1", "c1", "a2");
    JavaRDD<List<String>> sent =
        core.context().parallelize(rows, 3).map(row -> List.of(row.split("\\+", -1)));
    Joined fold = new Joined(false);
    RowBuffer results = new RowBuffer();
    Gathering<List<String>, ArrayList<String>> parts = new Gathering<>(fold, results);
    Tasks.foldAnywhere(core.context(), sent, fold, parts);
    assertEquals(rows.stream().sorted().toList(), parts.sums().stream().sorted().toList());
    List<String> written = new ArrayList<>();
    results.inOrder(TABLE).forEachRemaining(row -> written.add((String) row[0]));
    assertEquals(rows.stream().sorted().toList(), written);
  }

  @Test
  void whatIsMadeOfRowsMayBeBroughtTogetherAgain() {
    List<List<String>> pieces = List.of(List.of("b1", "a1"), List.of("b2"));
    for (Passes passes : List.of(new SparkPasses(core), new LargePasses(core, null, ""))) {
      List<String> made =
          passes
              .read(pieces, 0, List::iterator, new Texts())
              .together(Texts::letter)
              .flat(group -> List.of("x" + group.size(), "y" + group.size()), new Texts())
              .together(text -> List.of(text.substring(0, 1), 0))
              .each(group -> group.stream().sorted().toList())
              .fold(new Joined(false), passes.results());
      assertEquals(List.of("x1+x2", "y1+y2"), made.stream().sorted().toList());
    }
  }

  @Test
  void whatATaskThrowsThatReadsIsThrown() {
    Passes large = new LargePasses(core, null, "");
    Rows<String> rows = large.read(List.of(ROWS), 0, List::iterator, new Texts());
    RuntimeException thrown =
        assertThrows(
            RuntimeException.class,
            () -> rows.together(Texts::letter).fold(new Joined(true), large.results()));
    assertEquals(ArithmeticException.class, thrown.getClass());
  }

  /** All that cannot be read is told at once. */
  @Test
  void everyPieceIsReadBeforeAnyIsRefused() {
    Source<String, String> reader =
        piece -> {
          throw new IllegalStateException(piece);
        };
    RuntimeException thrown =
        assertThrows(
            IllegalStateException.class, () -> LocalPasses.read(List.of("one", "two"), reader));
    assertEquals("one", thrown.getMessage());
    assertEquals("two", thrown.getSuppressed()[0].getMessage());
  }

  @Test
  void tasksTakeManyRowsAsTheyAre() {
    List<String> rows =
        IntStream.range(0, 30_000).mapToObj(i -> (char) ('a' + i * 7 % 26) + "" + i).toList();
    Passes local = new LocalPasses();
    Passes spark = new SparkPasses(core);
    assertEquals(joined(local, rows), joined(spark, rows));
    Rows<String> broken = spark.rows(rows);
    assertThrows(ArithmeticException.class, () -> joined(broken, true));
  }

  @Test
  void whatATaskThrowsIsThrown() {
    Passes spark = new SparkPasses(core);
    Rows<String> rows = spark.rows(List.of("b1", "b2")); // one group: of several any may be first
    RuntimeException thrown = assertThrows(RuntimeException.class, () -> joined(rows, true));
    assertEquals(ArithmeticException.class, thrown.getClass());
    assertEquals("of row b1", thrown.getMessage());
  }

  /** Nobody who computes in this process waits for what does not start. */
  @Test
  void aMasterThatCannotStartIsToldByWhoeverNeedsIt() {
    try (Passes spark = Carrier.choose(new RunOptions("nowhere", null), true)) {
      assertEquals(List.of(), joined(spark, List.of()));
      assertThrows(RuntimeException.class, () -> joined(spark, ROWS));
    }
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  static List<String> joined(Passes passes, List<String> rows) {
    return joined(passes.rows(rows));
  }

  private static List<String> joined(Rows<String> rows) {
    return joined(rows, false);
  }

  private static List<String> joined(Rows<String> rows, boolean isBroken) {
    RowBuffer results = new RowBuffer();
    List<String> joined = rows.together(row -> row.charAt(0)).fold(new Joined(isBroken), results);
    assertEquals(joined, results.of(TABLE).stream().map(row -> (String) row[0]).toList());
    return joined;
  }

  /** Groups as one text each, told as a sum and as rows. */
  record Joined(boolean isBroken) implements Fold<List<String>, ArrayList<String>> {
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
      results.add(TABLE, new Object[] {text});
      return sums;
    }

    @Override
    public ArrayList<String> plus(ArrayList<String> sums, ArrayList<String> others) {
      sums.addAll(others);
      return sums;
    }
  }
}
