package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.Results;

/**
 * Which lines must be seen together with others. Most stand alone, and of millions only the linked
 * ones are worth being laid out in memory.
 */
public final class Linked {
  private static final Field NAMED = Budget.ENVELOPE.named("named_line");
  private static final Field IS_NAMED = Field.flag("is_named", "some line names this one");

  private Linked() {}

  /** Lines as read that name an envelope. */
  public static Dataset<Row> naming(Dataset<Row> rows) {
    return rows.filter(Budget.ENVELOPE.col().isNotNull());
  }

  /** Lines as read that name none. */
  public static Dataset<Row> namingNone(Dataset<Row> rows) {
    return rows.filter(Budget.ENVELOPE.col().isNull());
  }

  /**
   * Lines that name an envelope, their other versions and the lines they name, these without their
   * cells. A version that names none may be the one in force.
   */
  public static Dataset<Row> withNamed(Dataset<Row> rows) {
    Dataset<Row> naming = naming(rows);
    Dataset<Row> named =
        naming
            .select(NAMED.from(Budget.ENVELOPE.col()))
            .unionAll(naming.select(NAMED.from(Keys.LINE.col())))
            .distinct();
    Dataset<Row> wholes =
        namingNone(rows)
            .withColumn(InputTable.CELLS.name(), InputTable.CELLS.unknown())
            .withColumn(OriginFields.OTHER_CELLS.name(), OriginFields.OTHER_CELLS.unknown())
            .join(named, Keys.LINE.col().equalTo(NAMED.col()), "left_semi");
    return naming.unionAll(wholes);
  }

  /**
   * Lines in yen of which none is a piece of another or may be: by what is written, or because its
   * programme stands above or below others.
   */
  static Dataset<Row> alone(Dataset<Row> lines, Hierarchy programmes) {
    return marked(lines).filter(not(isLinked(programmes)));
  }

  /** The other ones. */
  static Dataset<Row> others(Dataset<Row> lines, Hierarchy programmes) {
    return marked(lines).filter(isLinked(programmes));
  }

  private static Dataset<Row> marked(Dataset<Row> lines) {
    Dataset<Row> named =
        lines
            .filter(isPiece())
            .select(NAMED.from(Budget.ENVELOPE.col()))
            .distinct()
            .withColumn(IS_NAMED.name(), lit(true));
    return lines.join(named, Keys.LINE.col().equalTo(NAMED.col()), "left");
  }

  private static Column isLinked(Hierarchy programmes) {
    Column related = Keys.PROGRAMME.col().isin(programmes.related().toArray());
    return coalesce(IS_NAMED.col(), lit(false)).or(isPiece()).or(coalesce(related, lit(false)));
  }

  private static Column isPiece() {
    return coalesce(Rules.isPiece(), lit(false)).and(Keys.WHY_NOT.col().isNull());
  }

  /** A line that stands alone, as used. */
  static Dataset<Row> asUsed(Dataset<Row> alone) {
    Column inForce = Keys.WHY_NOT.col().isNull();
    Column programmes =
        when(Keys.PROGRAMME.col().isNull(), array()).otherwise(array(Keys.PROGRAMME.col()));
    Column half = Results.PRECISION_YEN.col().multiply(lit("0.5").cast("decimal(1,1)"));
    Map<Field, Column> own =
        Map.of(
            Results.COUNTED_YEN, when(inForce, Results.AMOUNT_YEN.col()),
            Lines.TOLERANCE_YEN, when(inForce, half),
            Lines.PROGRAMMES, programmes,
            Lines.IN_ENVELOPE, lit(false),
            Lines.PIECES, lit(0),
            Keys.SCENARIO, lit(Keys.BASE));
    List<Column> columns = new ArrayList<>();
    Lines.WRITTEN.forEach(field -> columns.add(field.col()));
    Lines.USED.stream()
        .skip(Lines.WRITTEN.size())
        .forEach(field -> columns.add(field.from(own.getOrDefault(field, lit(null)))));
    return alone.select(columns.toArray(Column[]::new));
  }
}
