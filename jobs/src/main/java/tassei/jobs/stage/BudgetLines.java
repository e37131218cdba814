package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** Every accepted line as used. */
public final class BudgetLines {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private BudgetLines() {}

  /** Amounts in yen with their published precision; lines not in force say why. */
  public static Dataset<Row> inYen(Dataset<Row> versions) {
    Column whyNot =
        coalesce(
            Keys.WHY_NOT.col(),
            when(
                Budget.INCLUSION.col().isin(Budget.SHOWN_ASIDE.toArray()), Budget.INCLUSION.col()));
    List<Column> columns = new ArrayList<>();
    for (Field field : Lines.WRITTEN) {
      columns.add(field.from(field.col()));
    }
    return versions
        .withColumn(Results.AMOUNT_YEN.name(), Budget.AMOUNT.col().multiply(Money.yenPerUnit()))
        .withColumn(Results.PRECISION_YEN.name(), Money.precision(Budget.AMOUNT))
        .withColumn(
            Lines.ABOUT.name(), coalesce(InputTable.aboutOf(Budget.AMOUNT).col(), lit(false)))
        .withColumn(Keys.WHY_NOT.name(), whyNot)
        .select(columns.toArray(Column[]::new));
  }

  /** Pieces laid into their envelopes, blank keys inherited, what is left of each counted. */
  public static Dataset<Row> of(Dataset<Row> lines, Hierarchy programmes) {
    FlatMapGroupsFunction<String, Row, Row> lay = (key, rows) -> lay(rows, programmes);
    return lines
        .groupByKey(Lines.SAME_TABLE, Encoders.STRING())
        .flatMapGroups(lay, Encoders.row(Lines.schema(Lines.USED)));
  }

  /** The same of more lines than fit into memory: those that stand alone are not laid out. */
  public static Dataset<Row> ofMany(Dataset<Row> lines, Hierarchy programmes) {
    return Linked.asUsed(Linked.alone(lines, programmes))
        .unionAll(of(written(Linked.others(lines, programmes)), programmes));
  }

  private static Dataset<Row> written(Dataset<Row> lines) {
    return lines.select(Lines.WRITTEN.stream().map(Field::col).toArray(Column[]::new));
  }

  private static Iterator<Row> lay(Iterator<Row> rows, Hierarchy programmes) {
    List<Row> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    List<Envelopes.Line> lines = new ArrayList<>();
    List<Envelopes.Line> inOrder = new ArrayList<>();
    for (Row row : all) {
      Envelopes.Line line = row.getAs(Keys.WHY_NOT.name()) == null ? line(row) : null;
      inOrder.add(line);
      if (line != null) {
        lines.add(line);
      }
    }
    new Envelopes(programmes, lines).lay();
    List<Row> used = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      used.add(used(all.get(i), inOrder.get(i), programmes));
    }
    return used.iterator();
  }

  private static Envelopes.Line line(Row row) {
    String[] keys =
        Lines.INHERITED.stream()
            .map(field -> row.<String>getAs(field.name()))
            .toArray(String[]::new);
    return new Envelopes.Line(
        row.getAs(Keys.LINE.name()),
        row.getAs(Budget.INCLUSION.name()),
        row.getAs(Budget.ENVELOPE.name()),
        keys,
        row.getAs(Results.AMOUNT_YEN.name()),
        row.getAs(Results.PRECISION_YEN.name()));
  }

  private static Row used(Row row, Envelopes.Line line, Hierarchy programmes) {
    List<Object> values = new ArrayList<>();
    for (Field field : Lines.WRITTEN) {
      values.add(line == null ? row.getAs(field.name()) : asUsed(row, line, field));
    }
    String programme = line == null ? row.getAs(Keys.PROGRAMME.name()) : line.key(2);
    values.add(line == null ? null : line.counted());
    values.add(line == null ? null : line.digits().multiply(HALF));
    values.add(programmes.upFrom(programme).toArray(String[]::new));
    Envelopes.Line whole = line == null ? null : line.envelope;
    values.add(whole == null ? null : whole.key(0));
    values.add(whole == null ? null : whole.key(1));
    values.add(whole == null ? null : programmes.upFrom(whole.key(2)).toArray(String[]::new));
    values.add(whole == null ? null : whole.key(3));
    values.add(whole == null ? null : whole.key(4));
    values.add(whole != null);
    values.add(line == null ? 0L : (long) line.pieces.size());
    values.add(Keys.BASE);
    return RowFactory.create(values.toArray());
  }

  /** A child programme's own line becomes the part of its parent's line that it is. */
  private static Object asUsed(Row row, Envelopes.Line line, Field field) {
    int key = Lines.INHERITED.indexOf(field);
    if (key >= 0) {
      return line.key(key);
    }
    if (line.implied && field.equals(Budget.ENVELOPE)) {
      return line.envelope.id;
    }
    return line.implied && field.equals(Budget.INCLUSION) ? "part" : row.getAs(field.name());
  }
}
