package tassei.jobs.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.contract.column.CellType;
import tassei.contract.column.Field;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;

/** A table written again holds the bytes that it would hold if all of it were written anew. */
class RewrittenTableTest {
  private record Row(
      String line, Integer year, Long count, Boolean flag, LocalDate day, BigDecimal yen) {}

  private static final RowTable<Row> TABLE =
      new RowTable<>(
          "lines",
          List.of(
              new RowColumn<>(new Field("line", CellType.TEXT, "a text"), Row::line),
              new RowColumn<>(new Field("year", CellType.INTEGER, "a year"), Row::year),
              new RowColumn<>(new Field("count", CellType.LONG, "a count"), Row::count),
              new RowColumn<>(new Field("flag", CellType.FLAG, "a flag"), Row::flag),
              new RowColumn<>(new Field("day", CellType.DAY, "a day"), Row::day),
              new RowColumn<>(new Field("yen", CellType.YEN, "yen"), Row::yen)));
  private static final RowTable<Row> MARKED =
      RowTable.of(
          TABLE.name(),
          TABLE.columns(),
          List.of(new RowColumn<>(Field.text("scenario", "its name"), row -> "=1,0")));

  @TempDir private Path folder;

  private static Row row(String line, Integer year, long yen) {
    LocalDate day = year == null ? null : LocalDate.of(year, 4, 1);
    return new Row(line, year, yen % 7, yen % 2 == 0, day, BigDecimal.valueOf(yen));
  }

  private static List<Row> base() {
    List<Row> rows = new ArrayList<>();
    rows.add(row(null, null, 1));
    rows.add(row("=a", 2020, 2));
    rows.add(row("予, \"算\"", 2021, -3));
    for (int i = 0; i < 50_000; i++) {
      rows.add(row("b" + i, 2000 + i % 30, 1_000L * i));
    }
    return rows;
  }

  private Path tables(String name) {
    return new ResultFolder(folder.resolve(name)).directory("tables");
  }

  @Test
  void rowsThatAreReplacedAndThoseThatAreNewStandInTheirPlaces() throws IOException {
    List<Row> all = base();
    new ResultFolder(folder.resolve("base")).write(TABLE, all);
    List<Row> own = List.of(row("b7", 1999, 5), row("b7", 2007, 6), row("zz", 1, 1));
    all.removeIf(row -> "b7".equals(row.line()));
    all.addAll(own);
    new ResultFolder(folder.resolve("anew")).write(MARKED, all);

    RewrittenTable<Row> rewritten =
        new RewrittenTable<>(
            tables("base"), MARKED, List.of("=1,0"), 1, key -> "b7".equals(key[0]), own);
    rewritten.writeText(tables("again"));
    rewritten.writeColumns(tables("again"));

    for (String file : List.of("lines.csv", "lines.parquet")) {
      assertArrayEquals(
          Files.readAllBytes(tables("anew").resolve(file)),
          Files.readAllBytes(tables("again").resolve(file)),
          file);
    }
  }

  @Test
  void aTableOfOtherColumnsDoesNotFit() {
    new ResultFolder(folder.resolve("base")).write(TABLE, List.of(row("a", 1, 1)));
    assertTrue(RewrittenTable.fits(tables("base"), TABLE));
    assertFalse(RewrittenTable.fits(tables("base"), MARKED));
    assertFalse(RewrittenTable.fits(tables("nowhere"), TABLE));
  }
}
