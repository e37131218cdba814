package tassei.jobs.pass.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.pass.LocalPasses;
import tassei.jobs.pass.Passes;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.RowChoice;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Source;

/** Most rows of a large table have their key alone. */
class ReadRowsTest {
  /** Where keys are told beforehand, a row that has its key alone is folded where it is read. */
  @Test
  void rowsThatStandAloneAreFoldedAmongTheOthers() {
    List<String> rows =
        IntStream.range(0, 5_000).mapToObj(i -> (char) ('a' + i * i % 4_099) + "" + i).toList();
    List<List<String>> pieces =
        List.of(
            List.copyOf(rows.subList(0, 900)), List.of(), List.copyOf(rows.subList(900, 5_000)));
    try (Passes local = new LocalPasses();
        Passes large = Carrier.choose(new RunOptions("local[3]", null), false)) {
      for (int different : new int[] {1, 7, Integer.MAX_VALUE}) {
        RowBuffer results = large.results();
        Rows<List<String>> together =
            large.read(pieces, 0, new ByLetter(different), new Texts()).together(Texts::letter);
        List<String> made = together.fold(new PassesTest.Joined(false), results);
        List<String> again = together.sum(new PassesTest.Joined(false), large.results());
        List<String> expected = new ArrayList<>(PassesTest.joined(local, rows));
        expected.sort(null);
        made.sort(null);
        again.sort(null);
        assertEquals(expected, made);
        assertEquals(expected, again);
        assertEquals(expected.size(), results.size(PassesTest.TABLE));
      }
    }
  }

  /** A file that is cut short is told as such, and not as what became of a task. */
  @Test
  void whatIsThrownWhereKeysAreReadIsThrown() {
    try (Passes large = Carrier.choose(new RunOptions("local[1]", null), false)) {
      Rows<String> rows = large.read(List.of(List.of("a1")), 0, new ByLetter(0), new Texts());
      assertThrows(ArithmeticException.class, () -> rows.together(Texts::letter));
    }
  }

  /** Letters told as so many different numbers. */
  private record ByLetter(int different) implements Source<List<String>, String> {
    @Override
    public Iterator<String> rows(List<String> piece) {
      return piece.iterator();
    }

    @Override
    public boolean tellsKeys(List<String> piece) {
      return true;
    }

    @Override
    public long[] keys(List<String> piece) {
      return piece.stream().mapToLong(row -> row.charAt(0) % different).toArray();
    }

    @Override
    public Iterator<String> rows(List<String> piece, RowChoice wanted) {
      return IntStream.range(0, piece.size()).filter(wanted::has).mapToObj(piece::get).iterator();
    }
  }
}
