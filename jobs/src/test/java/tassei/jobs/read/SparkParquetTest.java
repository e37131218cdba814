package tassei.jobs.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.file.FileTree;
import tassei.jobs.table.Inputs;

/** Parquet files that Spark wrote say here what they say to a session of it. */
@ExtendWith(SparkExtension.class)
@Tag("slow")
class SparkParquetTest {
  private static final String NAMES = DuckDbFile.NAMES;

  @TempDir Path data;

  @Test
  void everyExactTypeIsReadAlike() throws IOException {
    sameRows(
        NAMES
            + "cast(id as int) fiscal_year;"
            + " cast('2024-04-01' as date) + cast(id as int) - 900000 occurred_on;"
            + " cast(id as decimal(9,2)) / 7 quantity; cast(id as decimal(38,10)) / 3 denominator;"
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
            + " id big; 'x' ` Padded `");
  }

  /** A name with a blank names the same column, and so its type must be as exact. */
  @Test
  void typesThatAreNotExactAreRefused() throws IOException {
    refuses(
        NAMES + "cast(id as double) `quantity `; cast(id as float) denominator",
        "column 'quantity ' is double",
        "column 'denominator' is float");
    refuses(
        NAMES + "cast(id as timestamp) occurred_on; timestamp_ntz '2024-01-01' note",
        "column 'occurred_on' is timestamp",
        "column 'note' is timestamp_ntz");
    refuses(NAMES + "cast('a' as binary) note; id half", "column 'note' is binary");
  }

  private void sameRows(String columns) throws IOException {
    ParquetInput file = written(columns);
    assertEquals(List.of(), file.problems(new HeaderNotes()));
    List<RawRow> rows = ParquetInputTest.rows(file);
    assertEquals(300, rows.size());
    List<RawRow> expected = bySession(file);
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(expected.get(i).cells(), rows.get(i).cells());
      assertEquals(expected.get(i).otherCells(), rows.get(i).otherCells());
    }
  }

  private void refuses(String columns, String... problems) throws IOException {
    ParquetInputTest.assertRefused(written(columns), problems);
  }

  /** The words that Spark makes of the values. */
  private static List<RawRow> bySession(ParquetInput file) {
    Dataset<Row> read = SparkExtension.session().read().parquet(file.path());
    Header header = Header.of(Inputs.OUTCOMES, List.of(read.columns()));
    List<RawRow> rows = new ArrayList<>();
    for (Row row : read.collectAsList()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.isNullAt(i) ? "" : word(row.get(i)));
      }
      rows.add(header.row(file.name(), rows.size() + 1, cells));
    }
    return rows;
  }

  private static String word(Object value) {
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private ParquetInput written(String columns) throws IOException {
    Path folder = data.resolve("written");
    Dataset<Row> made = SparkExtension.session().range(0, 300, 1, 1).selectExpr(columns.split(";"));
    made.write().parquet(folder.toString());
    Path target = data.resolve("outcomes.parquet");
    Files.deleteIfExists(target);
    try (Stream<Path> parts = Files.list(folder)) {
      Path part =
          parts.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.move(part, target);
    }
    FileTree.delete(folder);
    return new ParquetInput(Inputs.OUTCOMES, "outcomes.parquet", target.toString());
  }
}
