package tassei.jobs.read;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.is_valid_utf8;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.right;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import tassei.jobs.table.Bounds;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;

/**
 * Cells as machines write them: each has one spelling for its value, so that Spark's own
 * expressions read it, and give it back, exactly as {@link RowReader} does. Every other cell is
 * RowReader's.
 */
public final class Canonical {
  private static final String CODE = "\\A[A-Za-z0-9_.-]{1," + Bounds.CODE_CHARACTERS + "}\\z";
  private static final String ITEM = "[^\\p{Cc}\\p{Z};；]+";
  private static final String LIST = "\\A" + ITEM + "(;" + ITEM + ")*\\z";
  private static final long LARGEST = 999_999_999_999_999_999L;
  private static final Set<DataType> INTEGERS =
      Set.of(DataTypes.ByteType, DataTypes.ShortType, DataTypes.IntegerType, DataTypes.LongType);

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
    this.knowsAllColumns = header.unknown(table, "").isEmpty();
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
    boolean isText = written.dataType() instanceof StringType;
    Column blank = isText ? raw.isNull().or(raw.equalTo("")) : raw.isNull();
    Column value = value(entry, isOneSpelling(entry, written) ? raw : text);
    Column fits =
        coalesce(
            isOneSpelling(entry, written)
                ? isInSense(entry, value)
                : fits(entry, value, text, codes),
            lit(false));
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

  /** A number or day that the file has as such needs no text to be looked at. */
  private static boolean isOneSpelling(Entry entry, StructField written) {
    return switch (entry.cell()) {
      case YEAR, NUMBER -> INTEGERS.contains(written.dataType());
      case DAY -> written.dataType() instanceof DateType;
      case FLAG -> written.dataType() instanceof BooleanType;
      default -> false;
    };
  }

  private static Column isInSense(Entry entry, Column value) {
    return switch (entry.cell()) {
      case YEAR -> value.between(Bounds.FIRST_YEAR, Bounds.LAST_YEAR);
      case NUMBER -> value.between(-LARGEST, LARGEST);
      case DAY -> value.between(Bounds.FIRST_DAY, Bounds.LAST_DAY);
      default -> value.isNotNull();
    };
  }

  /** Nothing where there is none: a cell that does not fit must not stop the others. */
  private static Column value(Entry entry, Column written) {
    return switch (entry.cell()) {
      case YEAR -> written.try_cast(DataTypes.IntegerType);
      case NUMBER -> written.try_cast(DataTypes.LongType);
      case DAY -> written.try_cast(DataTypes.DateType);
      case FLAG -> written.cast(DataTypes.StringType).equalTo("true");
      default -> written;
    };
  }

  private static Column fits(Entry entry, Column value, Column text, Codes codes) {
    Column sameText = value.cast(DataTypes.StringType).equalTo(text);
    return switch (entry.cell()) {
      case CODE -> text.rlike(CODE);
      case TEXT -> startsWithInk(text).and(endsWithInk(text)).and(is_valid_utf8(text));
      case LIST -> text.rlike(LIST).and(hasNoRepeat(text)).and(is_valid_utf8(text));
      case YEAR, DAY, NUMBER -> isInSense(entry, value).and(sameText);
      case FLAG -> text.isin("true", "false");
      case WORD -> text.isin(entry.words().toArray());
      case REFERENCE ->
          text.isin(codes.unambiguous(entry.refersTo()).toArray())
              .or(text.isin(entry.words().toArray()));
      case REFERENCES, YEARS, MEASURED -> lit(false);
    };
  }

  /** No code point below or among these is a blank to any reader; texts are in their order. */
  private static Column startsWithInk(Column text) {
    return text.geq("!")
        .and(text.lt("\u007F"))
        .or(text.geq("\u00A1").and(text.lt("\u1680")))
        .or(text.geq("\u3001").and(text.lt("\uFEFF")));
  }

  /** The last byte tells it of most; to find the last character is to count all before it. */
  private static Column endsWithInk(Column text) {
    Column last = substring(text.cast(DataTypes.BinaryType), -1, 1);
    Column isAsciiInk = last.between(lit(new byte[] {0x21}), lit(new byte[] {0x7E}));
    return isAsciiInk.or(startsWithInk(right(text, lit(1))));
  }

  private static Column hasNoRepeat(Column text) {
    Column items = split(text, ";");
    return not(text.contains(";")).or(size(array_distinct(items)).equalTo(size(items)));
  }
}
