package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Inputs;

/**
 * Parquet files say here what they say to DuckDB, which writes them. That Spark's say the same is a
 * slow campaign ({@code SparkParquetTest}), because a session takes longer than all of this.
 */
class ParquetInputTest {
  private static final String NAMES = DuckDbFile.NAMES;

  @TempDir Path data;

  @Test
  void everyExactTypeIsReadAlike() throws IOException {
    sameRows(
        NAMES
            + "cast(id as int) fiscal_year;"
            + " cast('2024-04-01' as date) + cast(id as int) - 900000 occurred_on;"
            + " cast(id / 7.0 as decimal(9,2)) quantity; cast(id / 3.0 as decimal(38,10)) denominator;"
            + " cast(id % 3 as smallint) note; id % 2 = 0 simulated;"
            + " cast(id % 5 as tinyint) project; id source");
    sameRows(NAMES + "cast(id as decimal(18,0)) quantity; cast(-id as decimal(25,20)) denominator");
  }

  @Test
  void whatIsNotToldIsBlank() throws IOException {
    sameRows(
        NAMES
            + "if(id % 3 = 0, null, concat('成果 ', id % 4)) note;"
            + " if(id % 2 = 0, null, cast(id as int)) fiscal_year; cast(null as string) source");
  }

  @Test
  void valuesOfColumnsThatNoTableHasAreShownAlike() throws IOException {
    sameRows(
        NAMES
            + "cast(id as double) / 3 half; cast(id as float) f; cast(concat('a', id) as binary) b;"
            + " id big; 'x' \" Padded \"");
  }

  /** A name with a blank names the same column, and so its type must be as exact. */
  @Test
  void typesThatAreNotExactAreRefused() throws IOException {
    refuses(
        NAMES + "cast(id as double) \"quantity \"; cast(id as float) denominator",
        "column 'quantity ' is double",
        "column 'denominator' is float");
    refuses(
        NAMES + "timestamp '2024-01-01' note; time '12:00:00' source",
        "column 'note' is timestamp_ntz",
        "column 'source' is time");
    refuses(NAMES + "cast('a' as binary) note; id half", "column 'note' is binary");
  }

  @Test
  void columnsThatARowNeedsAreAskedFor() throws IOException {
    assertEquals(
        List.of(
            "outcomes.parquet: column 'outcome_kind' is missing; found: outcome, half",
            "outcomes.parquet: column 'status' is missing; found: outcome, half"),
        written("'o' outcome; id half").problems(new HeaderNotes()));
  }

  /** What is inside a column is no cell: it is left out, and the column is told of. */
  @Test
  void nestedColumnsAreNoCells() throws IOException {
    ParquetInput file = written(NAMES + "[id, id] ours; {'a': id} theirs; id last");
    assertEquals(List.of(), file.problems(new HeaderNotes()));
    List<RawRow> rows = rows(file);
    assertEquals("last=1", rows.get(1).otherCells());
    assertEquals(
        List.of(
            "outcomes.parquet: column 'note' is nested;"
                + " accepted: string, integer, decimal, date or boolean"),
        written(NAMES + "[id] note").problems(new HeaderNotes()));
  }

  @Test
  void columnsThatNoTableHasAreTold() throws IOException {
    HeaderNotes notes = new HeaderNotes();
    assertEquals(List.of(), written(NAMES + "'2021-01-01' reportedon").problems(notes));
    assertEquals(1, notes.lines().size());
    assertTrue(notes.lines().get(0).contains("reported_on"), notes.lines().get(0));
  }

  /** It may have no piece at all, or one without rows, which is left out. */
  @Test
  void aTableWithoutRowsHasNone() throws IOException {
    Path target = data.resolve("outcomes.parquet");
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message m { optional binary outcome (STRING); optional binary outcome_kind (STRING);"
                + " optional binary status (STRING); }");
    ExampleParquetWriter.builder(new LocalOutputFile(target)).withType(schema).build().close();
    ParquetInput file = new ParquetInput(Inputs.OUTCOMES, "outcomes.parquet", target.toString());
    assertEquals(List.of(), file.problems(new HeaderNotes()));
    assertEquals(List.of(), rows(file));
  }

  @Test
  void piecesStandInTheirOrder() throws IOException {
    ParquetInput file = written(NAMES + "id source", 60_000, 20_000);
    assertTrue(file.rowGroups().size() > 1, file.rowGroups().toString());
    List<RawRow> rows = rows(file);
    assertEquals(60_000, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(i + 1, rows.get(i).record());
      assertEquals("o" + i, rows.get(i).cells().get(0));
    }
    assertEquals(60_000, ParquetInput.countRows(file.path()));
  }

  @Test
  void whatIsNoParquetIsRefusedWhereverItBreaks() throws IOException {
    ParquetInput file = written(NAMES + "id source", 1000, 100_000);
    byte[] bytes = Files.readAllBytes(Path.of(file.path()));
    Files.write(Path.of(file.path()), Arrays.copyOf(bytes, bytes.length / 2));
    assertEquals(
        List.of("outcomes.parquet: cannot be read as Parquet; is it cut short, or not Parquet?"),
        file.problems(new HeaderNotes()));
    assertEquals(0, ParquetInput.countRows(file.path()));
    for (int i = 4; i < 400; i++) {
      bytes[i] = (byte) 0xFF;
    }
    Files.write(Path.of(file.path()), bytes);
    assertThrows(RefusedInput.class, () -> rows(file));
  }

  private void sameRows(String columns) throws IOException {
    ParquetInput file = written(columns);
    assertEquals(List.of(), file.problems(new HeaderNotes()));
    List<RawRow> rows = rows(file);
    assertEquals(300, rows.size());
    List<RawRow> expected = byDuckDb(file);
    RowReader reader = new RowReader(Inputs.OUTCOMES, new Codes());
    for (int i = 0; i < rows.size(); i++) {
      RawRow row = withoutWords(rows.get(i));
      assertEquals(expected.get(i), row);
      InputRow meant = reader.read(row);
      assertEquals(meant.content(), reader.read(rows.get(i)).content());
      assertEquals(meant.problems(), reader.read(rows.get(i)).problems());
    }
  }

  static RawRow withoutWords(RawRow row) {
    return new RawRow(
        row.file(), row.record(), row.cells(), null, row.otherCells(), row.found(), row.wanted());
  }

  private void refuses(String columns, String... problems) {
    assertRefused(written(columns), problems);
  }

  static void assertRefused(ParquetInput file, String... problems) {
    assertEquals(
        Stream.of(problems)
            .map(
                problem ->
                    "outcomes.parquet: "
                        + problem
                        + "; accepted: string, integer, decimal, date or boolean")
            .toList(),
        file.problems(new HeaderNotes()));
  }

  static List<RawRow> rows(ParquetInput file) {
    List<RawRow> rows = new ArrayList<>();
    file.rowGroups().forEach(group -> group.rows().forEachRemaining(rows::add));
    return rows;
  }

  /** The words that are made of the values that DuckDB reads. */
  private static List<RawRow> byDuckDb(ParquetInput file) {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet read = statement.executeQuery("FROM '" + file.path() + "'")) {
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= read.getMetaData().getColumnCount(); i++) {
        names.add(read.getMetaData().getColumnName(i));
      }
      Header header = Header.of(Inputs.OUTCOMES, names);
      List<RawRow> rows = new ArrayList<>();
      while (read.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= names.size(); i++) {
          cells.add(word(read.getObject(i)));
        }
        rows.add(header.row(file.name(), rows.size() + 1, cells));
      }
      return rows;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String word(Object value) throws SQLException {
    if (value instanceof Blob bytes) {
      return HexFormat.of().formatHex(bytes.getBytes(1, (int) bytes.length()));
    }
    return value == null
        ? ""
        : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private ParquetInput written(String columns) {
    return written(columns, 300, 100_000);
  }

  private ParquetInput written(String columns, int rows, int rowGroup) {
    return DuckDbFile.outcomes(data, columns, rows, rowGroup);
  }
}
