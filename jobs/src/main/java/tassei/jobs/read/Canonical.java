package tassei.jobs.read;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.ascii;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.right;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;

/**
 * Cells as machines write them: each has one spelling for its value, so that Spark's own
 * expressions read it, and give it back, exactly as {@link RowReader} does. Every other cell is
 * RowReader's.
 */
public final class Canonical {
  private static final String CODE = "\\A[A-Za-z0-9_.-]+\\z";
  private static final String ITEM = "[^\\p{Cc}\\p{Z};；]+";
  private static final String LIST = "\\A" + ITEM + "(;" + ITEM + ")*\\z";
  private static final long LARGEST = 999_999_999_999_999_999L;

  private final InputTable table;
  private final List<Cell> cells = new ArrayList<>();
  private final boolean knowsAllColumns;

  /** One column of the file: its values, and which of its cells have one spelling. */
  private record Cell(List<Column> values, Column text, Column isCanonical) {}

  /** How the rows of a file of this schema are read. */
  public Canonical(InputTable table, StructType schema, Codes codes) {
    this.table = table;
    Header header = Header.of(table, List.of(schema.fieldNames()));
    for (int i = 0; i < table.entries().size(); i++) {
      int place = header.places().get(i);
      StructField written = place < 0 ? null : schema.fields()[place];
      cells.add(cell(table.entries().get(i), written, codes));
    }
    this.knowsAllColumns = header.unknown(table).isEmpty();
  }

  /** Whether Spark's expressions read every cell of a row. */
  public Column holds() {
    return knowsAllColumns
        ? cells.stream().map(Cell::isCanonical).reduce(Column::and).orElseThrow()
        : lit(false);
  }

  /** Whether the cells of all rows can be given to RowReader in the table's own order. */
  public boolean knowsAllColumns() {
    return knowsAllColumns;
  }

  /** The columns a canonical row is read into, in the table's order. */
  public List<Column> values() {
    List<Column> values = new ArrayList<>();
    cells.forEach(cell -> values.addAll(cell.values()));
    List<Column> named = new ArrayList<>();
    List<Field> fields = table.valueFields();
    for (int i = 0; i < fields.size(); i++) {
      named.add(fields.get(i).from(values.get(i)));
    }
    return named;
  }

  /** Every cell as it is written. */
  public Column texts() {
    return array(cells.stream().map(Cell::text).toArray(Column[]::new));
  }

  /** The cells of a row that was read by its values alone. */
  public static Column spelled(InputTable table) {
    List<Column> texts = new ArrayList<>();
    for (Entry entry : table.entries()) {
      Column value = entry.field().col();
      Column plain =
          entry.cell() == Entry.Cell.NUMBER
              ? value.cast(DataTypes.createDecimalType(20, 0))
              : value;
      texts.add(coalesce(plain.cast(DataTypes.StringType), lit("")));
    }
    return array(texts.toArray(Column[]::new));
  }

  private static Cell cell(Entry entry, StructField written, Codes codes) {
    boolean mayBeBlank = !entry.required() && entry.fallback().isEmpty();
    if (written == null) {
      Column none = lit(null).cast(DataTypes.StringType);
      return new Cell(blanks(entry), none, lit(mayBeBlank));
    }
    Column raw = asWritten(written).col();
    Column text = raw.cast(DataTypes.StringType);
    Column blank = text.isNull().or(text.equalTo(""));
    Column value = value(entry, written, raw, text);
    Column fits = coalesce(fits(entry, value, text, codes), lit(false));
    List<Column> values = new ArrayList<>(blanks(entry));
    values.set(0, when(blank, lit(null)).otherwise(value));
    return new Cell(values, coalesce(text, lit("")), when(blank, lit(mayBeBlank)).otherwise(fits));
  }

  private static Field asWritten(StructField column) {
    return Field.text("`" + column.name().replace("`", "``") + "`", "as the file has it");
  }

  /** A measured cell makes three columns. */
  private static List<Column> blanks(Entry entry) {
    int columns = entry.cell() == Entry.Cell.MEASURED ? 3 : 1;
    return java.util.Collections.nCopies(columns, lit(null));
  }

  private static Column value(Entry entry, StructField written, Column raw, Column text) {
    return switch (entry.cell()) {
      case YEAR -> text.try_cast(DataTypes.IntegerType);
      case NUMBER -> text.try_cast(DataTypes.LongType);
      case DAY -> written.dataType() instanceof DateType ? raw : text.try_cast(DataTypes.DateType);
      case FLAG -> text.equalTo("true");
      default -> text;
    };
  }

  private static Column fits(Entry entry, Column value, Column text, Codes codes) {
    Column sameText = value.cast(DataTypes.StringType).equalTo(text);
    return switch (entry.cell()) {
      case CODE -> text.rlike(CODE);
      case TEXT -> isInk(ascii(text)).and(isInk(ascii(right(text, lit(1)))));
      case LIST -> text.rlike(LIST).and(hasNoRepeat(text));
      case YEAR -> value.between(1900, 9999).and(sameText);
      case DAY -> value.between(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31)).and(sameText);
      case NUMBER -> value.between(-LARGEST, LARGEST).and(sameText);
      case FLAG -> text.isin("true", "false");
      case WORD -> text.isin(entry.words().toArray());
      case REFERENCE -> text.isin(codes.unambiguous(entry.refersTo()).toArray());
      case REFERENCES, YEARS, MEASURED -> lit(false);
    };
  }

  /** No code point below or among these is a blank to any reader. */
  private static Column isInk(Column codePoint) {
    return codePoint
        .between(0x21, 0x7E)
        .or(codePoint.between(0xA1, 0x167F))
        .or(codePoint.between(0x3001, 0xFEFE));
  }

  private static Column hasNoRepeat(Column text) {
    Column items = split(text, ";");
    return size(array_distinct(items)).equalTo(size(items));
  }
}
