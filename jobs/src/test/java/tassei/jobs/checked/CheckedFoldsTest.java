package tassei.jobs.checked;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.jobs.pass.FoldLaws;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;

/** What checked rows come to does not depend on which are added first, or together. */
class CheckedFoldsTest {
  private static final List<List<InputRow>> LINES =
      AllRows.of(
              new LiteralInputs()
                  .write(
                      Budget.TABLE,
                      """
                      line | amount | reported_on
                      a    | 1      | 2022-01-01
                      a    | 2      | 2023-01-01
                      b    | many   | 2025-01-01
                      c    | 4      |
                      d    | 8      | 2021-01-01
                      e    |        |
                      f    | 16     | 2023-01-01
                      """)
                  .checked(),
              Budget.TABLE)
          .stream()
          .map(List::of)
          .toList();

  @Test
  void codesAddUp() {
    assertEquals(
        Set.of("a", "b", "c", "d", "e", "f"),
        FoldLaws.hold(new CodesFold(Keys.LINE), LINES, CheckedFoldsTest::codes));
  }

  private static Set<String> codes(CodeIndex index) {
    Set<String> found =
        "abcdefg".chars().mapToObj(Character::toString).filter(index::contains).collect(toSet());
    assertEquals(found.size(), index.size());
    return found;
  }

  @Test
  void acceptedRowsAddUp() {
    assertEquals(
        new TableBook(5, LocalDate.of(2023, 1, 1)),
        FoldLaws.hold(new BookFold(Budget.TABLE), LINES, book -> book));
  }
}
