package tassei.jobs.checked;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.jobs.pass.EachOf;
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
  void codesOfSeveralTablesAddUp() {
    List<List<InputRow>> tables =
        List.of(
            List.of(line(0), line(1), line(2)),
            List.of(line(3), line(4)),
            List.of(line(4), line(5)),
            List.of(line(2), line(6)));
    List<Set<String>> codes =
        FoldLaws.hold(
            new LineCodesFold(),
            tables,
            found -> List.of(codes(found.all()), codes(found.scattered())));
    assertEquals(List.of(Set.of("a", "b", "c", "d", "e", "f"), Set.of("b", "d")), codes);
  }

  private static InputRow line(int number) {
    return LINES.get(number).get(0);
  }

  @Test
  void rowsThatLieTogetherAddUpAsEachOfThem() {
    List<List<List<InputRow>>> tables = List.of(LINES.subList(0, 4), LINES.subList(4, 7));
    assertEquals(
        new TableBook(5, LocalDate.of(2023, 1, 1)),
        FoldLaws.hold(new EachOf<>(new BookFold(Budget.TABLE)), tables, book -> book));
  }

  @Test
  void acceptedRowsAddUp() {
    assertEquals(
        new TableBook(5, LocalDate.of(2023, 1, 1)),
        FoldLaws.hold(new BookFold(Budget.TABLE), LINES, book -> book));
  }
}
