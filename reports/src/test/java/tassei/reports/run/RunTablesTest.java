package tassei.reports.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTablesTest {
  @TempDir Path folder;

  @Test
  void cellsAreAskedForByColumnAndBlankIsNotZero() throws IOException {
    RunRow row = rows("line,amount_yen,at_least,note", "L1,-1200.5,true,").get(0);
    assertEquals("L1", row.text(Column.LINE));
    assertEquals(new BigDecimal("-1200.5"), row.number(Column.AMOUNT_YEN));
    assertTrue(row.flag(Column.AT_LEAST));
    assertTrue(row.isBlank(Column.NOTE));
    assertNull(row.number(Column.NOTE));
    assertEquals(List.of("L1", "-1200.5", "true", ""), row.cells());
  }

  @Test
  void exactlyOneApostropheIsTakenOff() throws IOException {
    List<RunRow> rows = rows("line,note", "'=1+1,''quoted'", "\"'\tx\",it's", "'-,'");
    assertEquals(List.of("=1+1", "'quoted'"), rows.get(0).cells());
    assertEquals(List.of("\tx", "it's"), rows.get(1).cells());
    assertEquals(List.of("-", ""), rows.get(2).cells());
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    rows("line,note");
    try (RunRows rows = new RunTables(folder).open(RunTable.BUDGET_LINES)) {
      assertEquals(List.of("line", "note"), rows.columns());
      assertFalse(rows.hasNext());
    }
  }

  @Test
  void aSearchReadsNoFurtherThanItsRow() throws IOException {
    RunFixture.in(folder).table(RunTable.CONTROLS, "control,weak", "a,false", "b,true", "\"broken");
    RunTables tables = new RunTables(folder);
    assertTrue(tables.first(RunTable.CONTROLS, row -> row.is(Column.CONTROL, "a")).isPresent());
    UnreadableRun broken =
        assertThrows(UnreadableRun.class, () -> tables.first(RunTable.CONTROLS, row -> false));
    assertTrue(broken.getMessage().contains("controls.csv, record 3: "), broken.getMessage());
  }

  @Test
  void whatIsNotAFinishedRunIsRefusedByName() throws IOException {
    RunTables tables = new RunTables(folder);
    assertRefused("budget_lines.csv is missing", () -> tables.open(RunTable.BUDGET_LINES));
    RunFixture run = RunFixture.in(folder);
    run.file("tables/budget_lines.csv", "");
    assertRefused("is empty", () -> tables.open(RunTable.BUDGET_LINES));
    assertRefused("record 1: 1 cells under 2 columns", () -> rows("line,note", "L1"));
    assertRefused(
        "record 2: amount_yen is not a number: many",
        () -> rows("line,amount_yen", "a,1", "b,many").get(1).number(Column.AMOUNT_YEN));
    assertRefused(
        "record 1: the table has no column note",
        () -> rows("line,amount_yen", "a,1").get(0).text(Column.NOTE));
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    RunFixture.in(folder);
    Files.write(
        folder.resolve("tables/findings.csv"), "予算\n".getBytes(Charset.forName("windows-31j")));
    assertRefused("not UTF-8", () -> new RunTables(folder).open(RunTable.FINDINGS));
  }

  @Test
  void programmesLieBelowOthersAtAnyDepth() throws IOException {
    RunFixture.in(folder)
        .file("report.json", "{\"programme_parents\": {\"c\": \"b\", \"b\": \"a\", \"x\": \"x\"}}");
    RunFolder run = RunFolder.open(folder);
    assertTrue(run.isWithin("c", "a"));
    assertTrue(run.isWithin("a", "a"));
    assertFalse(run.isWithin("a", "c"));
    assertFalse(run.isWithin("", "a"));
    assertFalse(run.isWithin("x", "a"));
  }

  @Test
  void withoutProgrammesNothingIsSaidToLieBelow() throws IOException {
    RunFolder run = RunFolder.open(RunFixture.in(folder).folder());
    assertRefused("report.json is missing", () -> run.isWithin("a", "b"));
  }

  @Test
  void brokenJsonIsRefusedByName() throws IOException {
    RunFixture.in(folder).file("report.json", "{");
    assertRefused("report.json", () -> RunFolder.open(folder));
  }

  private List<RunRow> rows(String header, String... rows) throws IOException {
    RunFixture.in(folder).table(RunTable.BUDGET_LINES, header, rows);
    List<RunRow> read = new ArrayList<>();
    new RunTables(folder).each(RunTable.BUDGET_LINES, read::add);
    return read;
  }

  private static void assertRefused(
      String message, org.junit.jupiter.api.function.Executable reading) {
    UnreadableRun refused = assertThrows(UnreadableRun.class, reading);
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }
}
