package tassei.jobs.stage;

import static org.apache.spark.sql.functions.not;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.figures.control.Statement;
import tassei.figures.control.Verdict;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** Each statement beside what its parts come to. */
public final class ControlVerdicts {
  static final Field IMPROBABLE = Field.flag("improbable", "more than roundings add up to");
  private static final List<Field> FIELDS = fields();

  private ControlVerdicts() {}

  public static Dataset<Row> of(Dataset<Row> statements, Dataset<Row> parts) {
    MapFunction<Row, String> figure = row -> "control:" + row.getAs(Controls.CONTROL.name());
    MapFunction<Row, String> figureOfPart = row -> row.getAs(FigureRows.FIGURE.name());
    CoGroupFunction<String, Row, Row, Row> judge = (key, said, partRows) -> judged(said, partRows);
    Dataset<Row> judged =
        statements
            .groupByKey(figure, Encoders.STRING())
            .cogroup(
                parts.groupByKey(figureOfPart, Encoders.STRING()),
                judge,
                Encoders.row(Lines.schema(FIELDS)));
    Column silent =
        ControlStatements.UPPER_BOUND.col().and(Results.VERDICT.is("differs").equalTo(false));
    return judged.filter(not(silent));
  }

  private static Iterator<Row> judged(Iterator<Row> said, Iterator<Row> parts) {
    if (!said.hasNext()) {
      return Collections.emptyIterator();
    }
    Row row = said.next();
    Iterable<Verdict.Part> each = () -> new Parts(parts);
    Verdict verdict = Verdict.of(statement(row), each);
    List<Object> values = new ArrayList<>();
    ControlStatements.FIELDS.forEach(field -> values.add(row.getAs(field.name())));
    values.add(verdict.computed());
    values.add(verdict.difference());
    values.add(verdict.tolerance());
    values.add(verdict.word());
    values.add(verdict.weak());
    values.add(verdict.parts());
    values.add(verdict.improbable());
    values.add(null);
    return List.of(RowFactory.create(values.toArray())).iterator();
  }

  private static Statement statement(Row row) {
    return new Statement(
        row.getAs(Keys.MEASURE.name()),
        row.getAs(ControlStatements.PERCENT.name()),
        row.getAs(Results.PUBLISHED.name()),
        row.getAs(ControlStatements.PRECISION.name()),
        row.getAs(Keys.REPORTED_ON.name()),
        row.getAs(ControlStatements.UPPER_BOUND.name()));
  }

  /** Parts one by one: they may be more than memory holds. */
  private record Parts(Iterator<Row> rows) implements Iterator<Verdict.Part> {
    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Verdict.Part next() {
      Row row = rows.next();
      boolean known = !"not-yet-known".equals(row.getAs(Keys.WHY_NOT.name()));
      return new Verdict.Part(
          row.getAs(FigureRows.ROLE.name()),
          row.getAs(FigureRows.VALUE.name()),
          row.<BigDecimal>getAs(FigureRows.FACTOR.name()),
          row.getAs(FigureRows.DIGITS.name()),
          known ? row.getAs(Keys.REPORTED_ON.name()) : null);
    }
  }

  private static List<Field> fields() {
    List<Field> fields = new ArrayList<>(ControlStatements.FIELDS);
    fields.addAll(
        List.of(
            Results.COMPUTED,
            Results.DIFFERENCE,
            Results.TOLERANCE,
            Results.VERDICT,
            Results.WEAK,
            Results.PARTS,
            IMPROBABLE,
            Results.OPEN_YEN));
    return List.copyOf(fields);
  }
}
