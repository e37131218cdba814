package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.Results;

/**
 * Budget lines behind each control: what adds up to it, and what lies in its scope but does not.
 */
public final class ControlParts {
  static final String IN_ENVELOPE = "in-envelope";

  /** Columns of a row behind a figure, save whether it counts, which follows from its factor. */
  static final List<Field> FIELDS =
      List.of(
          FigureRows.FIGURE,
          FigureRows.ROLE,
          FigureRows.PART,
          Keys.FISCAL_YEAR,
          FigureRows.VALUE,
          FigureRows.FACTOR,
          FigureRows.DIGITS,
          Keys.REPORTED_ON,
          Keys.WHY_NOT,
          OriginFields.FILE,
          OriginFields.RECORD,
          Keys.SOURCE);

  private ControlParts() {}

  public static Dataset<Row> ofBudget(Dataset<Row> lines, Dataset<Row> controls) {
    Dataset<Row> terms = ControlTerms.of(controls, "budget");
    Dataset<Row> scoped = terms.filter(ControlTerms.LINES.col().isNull());
    Dataset<Row> named = terms.filter(ControlTerms.LINES.col().isNotNull());
    Dataset<Row> inScope = inScope(lines, scoped);
    Dataset<Row> takenOff =
        inScope(
            asEnvelopes(lines.filter(Lines.IN_ENVELOPE.col())),
            scoped.filter(ControlTerms.MEASURE.is("count").equalTo(false)));
    Dataset<Row> exactly =
        lines.join(
            ControlTerms.each(named, ControlTerms.LINES),
            Keys.LINE.col().equalTo(ControlTerms.EACH.col()));
    Column counts = when(Keys.WHY_NOT.col().isNull(), lit(1)).otherwise(lit(0));
    Column inForce =
        when(
                Keys.WHY_NOT
                    .col()
                    .isNull()
                    .or(Keys.WHY_NOT.col().isin(Budget.SHOWN_ASIDE.toArray())),
                lit(1))
            .otherwise(lit(0));
    return once(
        rows(inScope, counts, Keys.WHY_NOT.col())
            .unionAll(rows(takenOff, lit(-1), lit(null)))
            .unionAll(rows(exactly, inForce, when(inForce.equalTo(0), Keys.WHY_NOT.col()))));
  }

  /** What pieces say of the line they are inside. */
  public static Dataset<Row> ofPieces(Dataset<Row> lines) {
    Dataset<Row> pieces =
        lines
            .filter(Lines.IN_ENVELOPE.col())
            .withColumn(
                FigureRows.FIGURE.name(),
                concat(lit("control:" + ControlStatements.PARTS), Budget.ENVELOPE.col()))
            .withColumn(ControlTerms.ROLE.name(), lit("amount"))
            .withColumn(ControlTerms.MEASURE.name(), lit("sum"));
    return rows(pieces, lit(1), lit(null));
  }

  /** Most controls name their collections, and so meet the lines of these alone. */
  private static Dataset<Row> inScope(Dataset<Row> lines, Dataset<Row> terms) {
    Column anywhere = ControlTerms.COLLECTIONS.col().isNull();
    Dataset<Row> ofCollections =
        ControlTerms.each(terms.filter(not(anywhere)), ControlTerms.COLLECTIONS);
    Column sameCollection = Keys.COLLECTION.col().equalTo(ControlTerms.EACH.col());
    return lines
        .join(ofCollections, sameCollection.and(inScope()))
        .drop(ControlTerms.EACH.name())
        .unionAll(lines.join(terms.filter(anywhere), inScope()));
  }

  private static Column inScope() {
    return ControlTerms.any(ControlTerms.YEARS, Keys.FISCAL_YEAR.col().cast(DataTypes.StringType))
        .and(ControlTerms.any(ControlTerms.MINISTRIES, Keys.MINISTRY.col()))
        .and(ControlTerms.any(ControlTerms.PROJECTS, Keys.INTEGRATED_PROJECT.col()))
        .and(ControlTerms.anyAbove(ControlTerms.PROGRAMMES, Lines.PROGRAMMES.col()))
        .and(ControlTerms.any(ControlTerms.RECIPIENTS, Keys.RECIPIENT.col()))
        .and(ControlTerms.any(ControlTerms.ACCOUNTS, Keys.ACCOUNT.col()))
        .and(ControlTerms.any(ControlTerms.STAGES, Keys.STAGE.col()));
  }

  private static Dataset<Row> asEnvelopes(Dataset<Row> pieces) {
    return pieces
        .withColumn(Keys.MINISTRY.name(), Lines.ENVELOPE_MINISTRY.col())
        .withColumn(Keys.INTEGRATED_PROJECT.name(), Lines.ENVELOPE_PROJECT.col())
        .withColumn(Lines.PROGRAMMES.name(), Lines.ENVELOPE_PROGRAMMES.col())
        .withColumn(Keys.RECIPIENT.name(), Lines.ENVELOPE_RECIPIENT.col())
        .withColumn(Keys.ACCOUNT.name(), Lines.ENVELOPE_ACCOUNT.col());
  }

  private static Dataset<Row> rows(Dataset<Row> joined, Column factor, Column whyNot) {
    Column counted = ControlTerms.MEASURE.is("count");
    return joined.select(
        FigureRows.FIGURE.col(),
        FigureRows.ROLE.from(ControlTerms.ROLE.col()),
        FigureRows.PART.from(Keys.LINE.col()),
        Keys.FISCAL_YEAR.col(),
        FigureRows.VALUE.from(
            when(counted, lit(1).cast(Field.YEN)).otherwise(Results.AMOUNT_YEN.col())),
        FigureRows.FACTOR.from(factor),
        FigureRows.DIGITS.from(
            when(counted, lit(0).cast(Field.YEN)).otherwise(Results.PRECISION_YEN.col())),
        Keys.REPORTED_ON.col(),
        Keys.WHY_NOT.from(whyNot),
        OriginFields.FILE.col(),
        OriginFields.RECORD.col(),
        Keys.SOURCE.col());
  }

  /** A piece whose envelope is in scope too adds nothing: the envelope already holds it. */
  private static Dataset<Row> once(Dataset<Row> rows) {
    Column factor = FigureRows.FACTOR.col();
    Dataset<Row> grouped =
        rows.groupBy(
                FigureRows.FIGURE.col(),
                FigureRows.ROLE.col(),
                FigureRows.PART.col(),
                OriginFields.FILE.col(),
                OriginFields.RECORD.col())
            .agg(
                min(Keys.FISCAL_YEAR.col()).as(Keys.FISCAL_YEAR.name()),
                min(FigureRows.VALUE.col()).as(FigureRows.VALUE.name()),
                FigureRows.FACTOR.from(sum(factor)),
                min(FigureRows.DIGITS.col()).as(FigureRows.DIGITS.name()),
                max(Keys.REPORTED_ON.col()).as(Keys.REPORTED_ON.name()),
                max(Keys.WHY_NOT.col()).as(Keys.WHY_NOT.name()),
                min(Keys.SOURCE.col()).as(Keys.SOURCE.name()));
    Column whyNot = when(factor.equalTo(0), coalesce(Keys.WHY_NOT.col(), lit(IN_ENVELOPE)));
    return grouped
        .withColumn(Keys.WHY_NOT.name(), whyNot)
        .select(FIELDS.stream().map(field -> field.from(field.col())).toArray(Column[]::new));
  }
}
