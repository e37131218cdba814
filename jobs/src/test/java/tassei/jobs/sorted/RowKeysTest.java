package tassei.jobs.sorted;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The order by keys is the order by cells, whatever the first columns hold. */
class RowKeysTest {
  @Test
  void fewValuesThenTextsThatBeginAlike() {
    same(
        i -> new Object[] {"level " + i % 3, i % 7 == 0 ? null : 2015 + i % 10, "b000" + 7 * i, i});
  }

  @Test
  void textsBeyondTheFirstPlaneStandLast() {
    List<String> texts = List.of("a", "", "ab", "a\uFFFD", "a𠮷", "a年", "a\u007F", "a~");
    same(i -> new Object[] {texts.get(i % texts.size()) + i % 5, i % 2 == 0});
    same(i -> new Object[] {i + texts.get(i % texts.size()), i});
  }

  @Test
  void decimalsOfOneValueAreAlike() {
    same(i -> new Object[] {BigDecimal.valueOf(i % 4, 0).setScale(i % 3), 5 * i % 11});
  }

  @Test
  void rowsMayBeOfSeveralLengths() {
    same(i -> i % 2 == 0 ? new Object[] {"x", i} : new Object[] {"x", i, "more"});
  }

  @Test
  void noRowsAndOne() {
    assertEquals(List.of(), RowKeys.sorted(List.of()));
    Object[] row = {"one", null};
    assertArrayEquals(row, RowKeys.sorted(Collections.singletonList(row)).get(0));
  }

  private interface Row {
    Object[] of(int number);
  }

  private static void same(Row row) {
    List<Object[]> rows = new ArrayList<>();
    IntStream.range(0, 6_000).forEach(i -> rows.add(row.of(i)));
    Collections.shuffle(rows, new Random(1));
    assertEquals(listed(RowOrder.sorted(rows)), listed(RowKeys.sorted(rows)));
  }

  private static List<List<Object>> listed(List<Object[]> rows) {
    return rows.stream().map(Arrays::asList).toList();
  }
}
