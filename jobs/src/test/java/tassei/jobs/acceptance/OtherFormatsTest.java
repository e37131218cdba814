package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.refusal.RefusedInput;

/** The same rows in another form give the same tables. */
class OtherFormatsTest {
  private static final String AS_OF = "as_of: " + Sample.DEFAULT;

  @TempDir private Path temp;

  /** A folder for each table, with its rows in two CSV files and a Parquet file. */
  @Tag("slow")
  @Test
  void severalFilesOfBothKindsForEachTable() throws Exception {
    DataFolder data = DataFolder.published(temp.resolve("data"));
    for (Path file : DataFolder.files(data.path())) {
      split(file);
    }
    run(data, Sample.settings(Sample.DEFAULT)).assertSameRows(Sample.publishedAt(Sample.DEFAULT));
  }

  @Test
  @Tag("slow")
  void parquetForEachTable() throws Exception {
    DataFolder data = DataFolder.copy(Sample.NATIONAL, temp.resolve("data"));
    for (Path file : DataFolder.files(data.path())) {
      toParquet(file);
    }
    run(data, Sample.settings(Sample.DEFAULT)).assertSameRows(Sample.at(Sample.DEFAULT));
  }

  @Test
  @Tag("slow")
  void severalFilesForEachTableWithItsSimulatedRows() throws Exception {
    DataFolder data = DataFolder.copy(Sample.NATIONAL, temp.resolve("data"));
    for (Path file : DataFolder.files(data.path())) {
      split(file);
    }
    run(data, Sample.settings(Sample.DEFAULT)).assertSameRows(Sample.at(Sample.DEFAULT));
  }

  /** Tasks read the files, as with inputs that do not fit into the driver. */
  @Test
  void readByTasks() throws Exception {
    DataFolder data = DataFolder.published(temp.resolve("data"));
    run(data, Sample.settings(temp, AS_OF, "limits: { driver-bytes: 0 }"))
        .assertSameBytes(Sample.publishedAt(Sample.DEFAULT));
  }

  @Test
  @Tag("slow")
  void readByTasksWithItsSimulatedRows() throws Exception {
    DataFolder data = DataFolder.copy(Sample.NATIONAL, temp.resolve("data"));
    run(data, Sample.settings(temp, AS_OF, "limits: { driver-bytes: 0 }"))
        .assertSameBytes(Sample.at(Sample.DEFAULT));
  }

  /** What Excel on a Japanese desktop saves: refused with the line that, added, makes it run. */
  @Test
  void cp932IsReadWhereTheConfSaysSoAndElseRefusedWithTheLineToAdd() throws Exception {
    DataFolder data = DataFolder.published(temp.resolve("data"));
    CsvText.reencode(data.file("budget"), Charset.forName("windows-31j"));
    RefusedInput refused =
        assertThrows(RefusedInput.class, () -> run(data, Sample.settings(temp, AS_OF)));
    assertEquals(
        List.of(
            "budget.csv: holds bytes that are not UTF-8; if the file is written in CP932, add this"
                + " line to the conf:  encodings: { budget: CP932 }"),
        refused.lines());
    String line = refused.lines().get(0).replaceFirst(".*the conf: +", "");
    run(data, Sample.settings(temp, AS_OF, line))
        .assertSameBytes(Sample.publishedAt(Sample.DEFAULT));
  }

  private WholeRun run(DataFolder data, tassei.jobs.conf.Settings settings) throws IOException {
    Path folder = temp.resolve("run");
    Sample.delete(folder);
    return WholeRun.of(settings, data.path(), folder);
  }

  /** A third of the rows each in first.csv, second.csv and third.parquet of a folder. */
  private static void split(Path file) throws IOException, SQLException {
    List<String> header = CsvText.records(file).get(0);
    List<Map<String, String>> rows = CsvText.rows(file);
    Path folder = Path.of(file.toString().replaceFirst("\\.csv$", ""));
    Files.createDirectory(folder);
    int third = rows.size() / 3;
    CsvText.write(folder.resolve("first.csv"), header, rows.subList(0, third));
    CsvText.write(folder.resolve("second.csv"), header, rows.subList(third, 2 * third));
    CsvText.write(folder.resolve("third.csv"), header, rows.subList(2 * third, rows.size()));
    toParquet(folder.resolve("third.csv"));
    Files.delete(file);
  }

  /** Every column as text, blank cells as null: what an office's export gives. */
  private static void toParquet(Path csv) throws IOException, SQLException {
    String parquet = csv.toString().replaceFirst("\\.csv$", ".parquet");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM read_csv('%s', all_varchar = true, header = true, delim = ','))"
                  .formatted(csv)
              + " TO '%s' (FORMAT parquet)".formatted(parquet));
    }
    Files.delete(csv);
  }
}
