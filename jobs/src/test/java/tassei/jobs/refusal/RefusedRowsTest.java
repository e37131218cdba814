package tassei.jobs.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.file.Location;
import tassei.jobs.input.RefusedFiles;

/** Refused rows: three of a kind are shown, all are counted and kept in a file. */
class RefusedRowsTest {
  private static final String OURS = "line" + RefusedFiles.LAST_COLUMNS + "\nx\n";

  @TempDir private Path temp;

  @Test
  void threeOfAKindAndHowManyThereAre() {
    RefusedRows rows = new RefusedRows("budget");
    for (int record = 1; record <= 1234; record++) {
      rows.add();
      rows.problem("budget.csv record " + record, "number", "amount", "x", "1,818");
    }
    rows.problem("budget.csv record 7", "year", "fiscal_year", "a\nb", "2021");
    assertEquals(1234, rows.number());
    assertEquals(
        List.of(
            "budget.csv record 1, amount: number; found 'x'; accepted: 1,818",
            "budget.csv record 2, amount: number; found 'x'; accepted: 1,818",
            "budget.csv record 3, amount: number; found 'x'; accepted: 1,818",
            "budget, amount: number; 1,231 more rows, 1,234 in all",
            "budget.csv record 7, fiscal_year: year; found 'a\\nb'; accepted: 2021"),
        rows.lines());
  }

  /** Not one line per row, and first, as it is what all others may follow from. */
  @Test
  void aColumnThatTheTableLacksIsToldOnce() {
    RefusedRows rows = new RefusedRows("budget");
    rows.problem("budget.csv record 1", "cell-count", "", "9 cells", "8 cells");
    for (int record = 1; record <= 1234; record++) {
      rows.problem("budget.csv record " + record, "amount-required", "amount", "", "an amount");
    }
    rows.lacks("amount", List.of("金額", "b", "c", "d"));
    rows.lacks("note", List.of());
    assertEquals(
        List.of(
            "budget: there is no column 'amount'; unknown: '金額', 'b', 'c' …; amount:"
                + " amount-required in 1,234 rows",
            "budget.csv record 1, cell-count; found '9 cells'; accepted: 8 cells"),
        rows.lines());
  }

  @Test
  void theirFileReplacesThatOfAnEarlierRunAndNoLinkIsFollowed() throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    Path precious = Files.writeString(temp.resolve("precious"), "mine");
    Files.createSymbolicLink(out.resolve("refused-budget.csv"), precious);
    Path built = Files.createDirectories(temp.resolve("built/rejected")).getParent();
    Files.writeString(built.resolve("rejected/budget.csv"), OURS);
    RefusedRows rows = new RefusedRows("budget");
    rows.add();
    RefusedFiles files = new RefusedFiles(Location.of(out));
    Path file = out.resolve("refused-budget.csv");
    assertEquals(
        List.of("budget: all 1 refused rows, each with every problem, are in " + file),
        files.keep(built, List.of(rows, new RefusedRows("kpis"))));
    assertEquals(OURS, Files.readString(file));
    assertEquals("mine", Files.readString(precious));
    assertFalse(Files.exists(out.resolve("refused-kpis.csv")));
    files.clear(List.of("budget", "kpis"), List.of(rows));
    assertEquals(OURS, Files.readString(file), "it still holds");
    files.clear(List.of("budget", "kpis"), List.of());
    assertFalse(Files.exists(file));
  }

  @Test
  void whatIsNotOursIsLeft() throws IOException {
    Path out = Files.createDirectory(temp.resolve("out"));
    Path mine = Files.writeString(out.resolve("refused-budget.csv"), "line,amount\n" + OURS);
    Path elsewhere = Files.writeString(temp.resolve("elsewhere"), OURS);
    Path link = Files.createSymbolicLink(out.resolve("refused-kpis.csv"), elsewhere);
    new RefusedFiles(Location.of(out)).clear(List.of("budget", "kpis"), List.of());
    assertTrue(Files.exists(mine));
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.exists(elsewhere));
  }

  @Test
  void whereTheFileCannotBeWrittenThatIsSaid() throws IOException {
    Path out = Files.writeString(temp.resolve("out"), "no folder");
    RefusedRows rows = new RefusedRows("budget");
    rows.add();
    List<String> lines = new RefusedFiles(Location.of(out)).keep(temp, List.of(rows));
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).startsWith(out + "/refused-budget.csv: cannot be written: "));
  }
}
