package tassei.jobs.read;

import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** What Spark's expressions read, they read as RowReader does; what they do not, they say. */
@ExtendWith(SparkExtension.class)
class CanonicalTest {
  private final Codes codes = new Codes();

  @Test
  void randomCellsAreReadAsOneByOneOrLeftToIt() {
    for (InputTable table : List.of(Inputs.OUTCOMES, Inputs.PROJECTS)) {
      Dataset<Row> file = file(table, 3000);
      assertTrue(readAsOneByOne(table, file) > 20, table.name());
    }
  }

  /** Types as a database exports them. */
  @Test
  void typedCellsAreReadToo() {
    StructType schema =
        outcomes()
            .add("fiscal_year", DataTypes.ShortType)
            .add("reported_on", DataTypes.DateType)
            .add("quantity", DataTypes.createDecimalType(18, 0))
            .add("denominator", DataTypes.createDecimalType(18, 2))
            .add("simulated", DataTypes.BooleanType);
    LocalDate day = LocalDate.of(2021, 4, 1);
    List<Row> rows =
        List.of(
            typed((short) 2021, day, BigDecimal.valueOf(-7), null, true),
            typed((short) 1899, day, null, null, null),
            typed(null, LocalDate.of(12021, 4, 1), null, null, false),
            typed((short) 2021, null, null, new BigDecimal("4.00"), false),
            typed((short) 2200, LocalDate.of(2201, 3, 31), null, null, false),
            typed((short) 2201, LocalDate.of(2201, 3, 31), null, null, false),
            typed((short) 2200, LocalDate.of(2201, 4, 1), null, null, false));
    Dataset<Row> file = SparkExtension.session().createDataFrame(rows, schema);
    assertEquals(2, readAsOneByOne(Inputs.OUTCOMES, file));
  }

  /** A year that is no whole number of four digits stops nobody else's. */
  @Test
  void aNumberTooLargeForAnyYearIsRefusedAlone() {
    StructType schema =
        outcomes().add("fiscal_year", DataTypes.LongType).add("quantity", DataTypes.LongType);
    List<Row> rows =
        List.of(
            RowFactory.create("o", "paper", "confirmed", 2021L, 3L),
            RowFactory.create("o", "paper", "confirmed", 99_999_999_999L, 3L),
            RowFactory.create("o", "paper", "confirmed", -1L, Long.MIN_VALUE),
            RowFactory.create("o", "paper", "confirmed", null, Long.MAX_VALUE));
    Dataset<Row> file = SparkExtension.session().createDataFrame(rows, schema);
    assertEquals(1, readAsOneByOne(Inputs.OUTCOMES, file));
  }

  /** Bytes that spell nothing are one character to every reader, and so left to the one. */
  @Test
  void whatIsNoTextIsReadOneByOne() {
    StructType schema = outcomes();
    Row odd = RowFactory.create("o", "paper", "confirmed");
    Dataset<Row> file =
        SparkExtension.session()
            .createDataFrame(List.of(odd), schema)
            .withColumn("outcome", expr("cast(x'61806162' as string)"));
    assertEquals(0, readAsOneByOne(Inputs.OUTCOMES, file));
  }

  private static StructType outcomes() {
    return new StructType()
        .add("outcome", DataTypes.StringType)
        .add("outcome_kind", DataTypes.StringType)
        .add("status", DataTypes.StringType);
  }

  private static Row typed(
      Short year, LocalDate day, BigDecimal quantity, BigDecimal denominator, Boolean simulated) {
    return RowFactory.create(
        "o", "paper", "confirmed", year, day, quantity, denominator, simulated);
  }

  /** Compares every row, and says how many of them Spark's expressions read. */
  private int readAsOneByOne(InputTable table, Dataset<Row> file) {
    learn();
    Canonical canonical = new Canonical(table, file.schema(), codes);
    List<Column> columns = new ArrayList<>(canonical.values());
    columns.add(canonical.holds());
    columns.add(canonical.texts());
    List<Row> read = file.select(columns.toArray(Column[]::new)).collectAsList();
    List<Row> spelled =
        file.select(canonical.values().toArray(Column[]::new))
            .select(Canonical.spelled(table))
            .collectAsList();
    List<Row> written = file.collectAsList();
    RowReader reader = new RowReader(table, codes);
    ParquetRows cells = ParquetRows.of(table, file.schema());
    int values = table.valueFields().size();
    int held = 0;
    for (int i = 0; i < written.size(); i++) {
      RawRow raw = cells.raw(traced(written.get(i), i));
      InputRow expected = reader.read(raw);
      assertEquals(shown(raw.cells()), shown(read.get(i).getList(values + 1)));
      if (read.get(i).getBoolean(values)) {
        held++;
        assertEquals(0, expected.problems().size(), raw.toString());
        assertEquals(shown(raw.cells()), shown(spelled.get(i).getList(0)));
        for (int value = 0; value < values; value++) {
          assertEquals(expected.content().get(value), read.get(i).get(value), raw.toString());
        }
      }
    }
    return held;
  }

  private void learn() {
    codes.code("programmes", "P-1");
    codes.code("programmes", "A-1");
    codes.open("integrated_projects");
    codes.open("ministries");
    codes.name("programmes", "a", "P-1");
  }

  private static List<String> shown(List<String> cells) {
    return cells.stream().map(cell -> cell == null ? "" : cell).toList();
  }

  private static Row traced(Row row, long index) {
    Object[] values = new Object[row.size() + 2];
    for (int i = 0; i < row.size(); i++) {
      values[i] = row.get(i);
    }
    values[row.size()] = index;
    values[row.size() + 1] = "file";
    return RowFactory.create(values);
  }

  /** Most cells fit their column, for some rows to be without any problem. */
  private static Dataset<Row> file(InputTable table, int rows) {
    Random random = new Random(20240331);
    StructField[] fields =
        table.entries().stream()
            .map(entry -> DataTypes.createStructField(entry.name(), text(), true))
            .toArray(StructField[]::new);
    List<Row> made = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      made.add(RowFactory.create(table.entries().stream().map(e -> cell(e, random)).toArray()));
    }
    return SparkExtension.session().createDataFrame(made, new StructType(fields));
  }

  private static DataType text() {
    return DataTypes.StringType;
  }

  private static String cell(Entry entry, Random random) {
    if (random.nextInt(12) == 0) {
      return OddCells.ALL.get(random.nextInt(OddCells.ALL.size()));
    }
    return switch (entry.cell()) {
      case YEAR -> "2021";
      case DAY -> "2021-04-01";
      case NUMBER -> "7";
      case FLAG -> "true";
      case WORD -> entry.words().get(0);
      case REFERENCE -> entry.refersTo().equals("programmes") ? "P-1" : null;
      default -> "x";
    };
  }
}
