package tassei.jobs.sorted;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that were put aside in parts are written in the order of one list. */
class RowSegmentTest {
  @TempDir Path folder;

  @Test
  void everyValueComesBackAsItWas() {
    List<Object> cells =
        Arrays.asList(
            null,
            "",
            "令和3年度 𠮷",
            "x".repeat(70_000),
            0,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            new BigDecimal("-0.00"),
            new BigDecimal("181.80000000"),
            new BigDecimal("-9223372036854775808"),
            new BigDecimal("99999999999999999999.99999999"),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(-440, 2, 19),
            true,
            false);
    CellOutput bytes = new CellOutput();
    bytes.cells(cells);
    byte[] written = bytes.taken();
    CellInput from = new CellInput(written);
    assertEquals(cells, Arrays.asList(from.cells(cells.size())));
    assertTrue(from.isAtEnd());
    CellInput streamed = new CellInput(new ByteArrayInputStream(written));
    assertEquals(cells, Arrays.asList(streamed.cells(cells.size())));
    assertTrue(streamed.isAtEnd());
    assertThrows(UncheckedIOException.class, streamed::cell);
    assertThrows(IllegalArgumentException.class, () -> bytes.cell(1.5));
  }

  /** Texts that come again stand once behind the bytes, whatever place is read from. */
  @Test
  void wordsStandOnce() {
    CellOutput bytes = new CellOutput();
    for (int written = 0; written < 2; written++) {
      int begin = bytes.beginSized();
      bytes.word("令和3年度");
      bytes.word(null);
      bytes.endSized(begin);
      bytes.word("x".repeat(1_000));
      bytes.word("令和3年度");
      byte[] taken = bytes.takenWithWords();
      assertTrue(taken.length < 1_050);
      CellInput from = CellInput.withWords(taken);
      int end = from.integer() + from.at();
      assertEquals("令和3年度", from.word());
      assertEquals(null, from.word());
      assertEquals(end, from.at());
      CellInput again = from.from(end);
      assertEquals("x".repeat(1_000), again.word());
      assertEquals("令和3年度", again.word());
      assertTrue(again.isAtEnd());
    }
  }

  @Test
  void partsAreMergedIntoTheOrderOfAll() throws IOException {
    List<Object[]> rows = new ArrayList<>();
    IntStream.range(0, 1_000).forEach(i -> rows.add(row(i)));
    Collections.shuffle(rows, new Random(1));
    List<Object[]> all = RowOrder.sorted(rows);
    for (int parts : new int[] {1, 2, 7}) {
      List<Iterator<Object[]>> sorted = new ArrayList<>();
      for (int part = 0; part < parts; part++) {
        int from = rows.size() * part / parts;
        int to = rows.size() * (part + 1) / parts;
        RowSegment segment = RowSegment.of(rows.subList(from, to));
        assertEquals(to - from, segment.size());
        sorted.add((part % 2 == 0 ? segment : segment.movedTo(folder)).iterator());
      }
      sorted.add(RowSegment.of(List.of()).iterator());
      Iterator<Object[]> merged = MergedRows.of(sorted);
      all.forEach(row -> assertArrayEquals(row, merged.next()));
      assertThrows(NoSuchElementException.class, merged::next);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(4, files.count());
    }
  }

  /** Every seventh is unknown, and rows may be alike. */
  private static Object[] row(int number) {
    return new Object[] {number % 7 == 0 ? null : "成果 " + number % 90, number % 5, number % 2 == 0};
  }
}
