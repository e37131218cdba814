package tassei.jobs.pass.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.RowSink;

/** Rows that were made on the way come together by their key, wherever they lie. */
class MadeRowsTest {
  private static final String TABLE = "numbers";
  private static final String COUNTED = "counted";

  /** Also where there are more of them than stand as they were made: those of a key lie apart. */
  @Test
  void rowsThatWereMadeAreFoldedByTheirKeyAndGone() {
    List<List<Integer>> pieces =
        List.of(numbers(40_000), numbers(70_000), List.of(), numbers(120_000));
    List<Long> expected = new ArrayList<>();
    for (int key = 0; key < 1_000; key++) {
      expected.add(key * 1_000_000L + 230);
    }
    for (String master : List.of("none", "local[2]", "large")) {
      boolean isLarge = master.equals("large");
      RunOptions options = new RunOptions(isLarge ? "local[2]" : master, null);
      try (Passes passes = Carrier.choose(options, !isLarge)) {
        RowBuffer results = passes.results();
        passes.read(pieces, 0, List::iterator, null).fold(new Numbers(), results);
        assertEquals(230_000, results.size(TABLE));
        List<Long> made =
            passes.foldMade(TABLE, row -> row[0], new Counted(), results).stream()
                .sorted()
                .toList();
        assertEquals(expected, made, master);
        assertEquals(0, results.size(TABLE));
        assertEquals(1_000, results.size(COUNTED));
        assertEquals(expected.get(0), results.inOrder(COUNTED).next()[0]);
      }
    }
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  /** Each number as a row, by its last digits. */
  private record Numbers() implements Fold<Integer, Long> {
    @Override
    public Long none() {
      return 0L;
    }

    @Override
    public Long add(Long sum, Integer number, RowSink results) {
      results.add(TABLE, new Object[] {number % 1_000, number});
      return sum + number;
    }

    @Override
    public Long plus(Long sum, Long other) {
      return sum + other;
    }
  }

  /** How often each key was met, behind it. */
  private record Counted() implements Fold<List<Object[]>, ArrayList<Long>> {
    @Override
    public ArrayList<Long> none() {
      return new ArrayList<>();
    }

    @Override
    public ArrayList<Long> add(ArrayList<Long> sums, List<Object[]> met, RowSink results) {
      long counted = (Integer) met.get(0)[0] * 1_000_000L + met.size();
      sums.add(counted);
      results.add(COUNTED, new Object[] {counted});
      return sums;
    }

    @Override
    public ArrayList<Long> plus(ArrayList<Long> sums, ArrayList<Long> others) {
      sums.addAll(others);
      return sums;
    }
  }
}
