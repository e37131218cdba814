package tassei.jobs.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;
import tassei.jobs.read.RawRow;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;

/** Small literal tables, in and out. */
public final class Rows {
  private static final String BAR = "(?<=^|\\s)\\|(?=\\s|$)";

  private Rows() {}

  /**
   * Rows of an input table, as cells between bars below a header of some of its columns. A column
   * that is not named holds what {@code unnamed} gives for it, else nothing.
   */
  public static List<RawRow> written(InputTable table, String text, Map<String, String> unnamed) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> names = cells(lines.get(0));
    List<String> known = table.entries().stream().map(Entry::name).toList();
    if (!known.containsAll(names)) {
      throw new IllegalArgumentException(table.name() + " has not all of " + names);
    }
    List<RawRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> written = cells(line);
      Map<String, String> row = new HashMap<>(unnamed);
      for (int i = 0; i < names.size(); i++) {
        row.put(names.get(i), written.get(i));
      }
      List<String> cells = known.stream().map(row::get).toList();
      rows.add(raw(table, rows.size() + 1, cells));
    }
    return rows;
  }

  private static RawRow raw(InputTable table, long record, List<String> cells) {
    return new RawRow(table.name() + ".csv", record, cells, null, cells.size(), cells.size());
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split(BAR, -1)).stream().map(String::strip).toList();
  }

  /** A table of these columns with literal values. */
  public static Literal of(Field... fields) {
    return new Literal(List.of(fields));
  }

  /** Rows as a table held in memory. */
  public static Dataset<Row> held(Dataset<Row> rows) {
    return SparkExtension.session().createDataFrame(rows.collectAsList(), rows.schema());
  }

  /** Every row as {@code a | b | c}, sorted; unknown is blank, numbers are plain. */
  public static List<String> shown(Dataset<Row> rows, Field... fields) {
    List<String> names =
        fields.length == 0
            ? List.of(rows.columns())
            : List.of(fields).stream().map(Field::name).toList();
    return rows.collectAsList().stream().map(row -> shown(row, names)).sorted().toList();
  }

  private static String shown(Row row, List<String> names) {
    List<String> values = new ArrayList<>();
    names.forEach(name -> values.add(shown(row.<Object>getAs(name))));
    return String.join(" | ", values);
  }

  private static String shown(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof scala.collection.Seq<?> list) {
      return JavaConverters.asJava(list).stream().map(Rows::shown).collect(Collectors.joining(";"));
    }
    return value.toString();
  }

  /** Literal rows on their way to a table. */
  public static final class Literal {
    private final List<Field> fields;
    private final List<Row> rows = new ArrayList<>();

    private Literal(List<Field> fields) {
      this.fields = fields;
    }

    public Literal row(Object... values) {
      rows.add(RowFactory.create(values));
      return this;
    }

    public Dataset<Row> held() {
      StructField[] columns = fields.stream().map(Field::struct).toArray(StructField[]::new);
      return SparkExtension.session().createDataFrame(rows, new StructType(columns));
    }
  }
}
