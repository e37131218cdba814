package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.arrays_overlap;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/**
 * Controls over sums from which something may be missing: a published total differs only where what
 * may be missing cannot explain it.
 */
public final class OpenControls {
  private static final Field LESS = Field.yen("open_less_yen", "what may belong to it, below zero");
  private static final Field STATED =
      new Field(
          "stated_ministries",
          DataTypes.createArrayType(DataTypes.StringType),
          "of the programmes spoken of, where each has one");
  private static final Field SELECTED_MINISTRIES = STATED.named("selected_ministries");

  private OpenControls() {}

  /**
   * Verdicts with what may be missing.
   *
   * @param verdicts before
   * @param parts the rows behind them
   * @param sums the rollup with what is closed
   */
  public static Dataset<Row> of(
      Dataset<Row> verdicts,
      Dataset<Row> parts,
      Dataset<Row> lines,
      Dataset<Row> sums,
      Hierarchy programmes) {
    Dataset<Row> terms =
        ControlTerms.of(verdicts.filter(Keys.MEASURE.is("sum")), "budget")
            .filter(ControlTerms.LINES.col().isNull());
    String[] figure = {ControlTerms.FIGURE.name()};
    Dataset<Row> asked =
        terms
            .join(closed(terms, parts, sums), figure, "left_anti")
            .join(ministries(terms, parts, lines, programmes), figure, "left");
    Dataset<Row> missing = missing(asked, lines);
    Column ofVerdict = concat(lit("control:"), Controls.CONTROL.col());
    Dataset<Row> beside =
        verdicts
            .drop(Results.OPEN_YEN.name())
            .withColumn(ControlTerms.FIGURE.name(), ofVerdict)
            .join(missing, figure, "left");
    List<Column> columns = new ArrayList<>();
    for (String name : verdicts.columns()) {
      columns.add(
          name.equals(Results.VERDICT.name()) ? Results.VERDICT.from(word()) : column(name));
    }
    return beside.select(columns.toArray(Column[]::new));
  }

  private static Column column(String name) {
    return name.equals(Results.OPEN_YEN.name())
        ? Results.OPEN_YEN.from(when(Results.COMPUTED.col().isNotNull(), Results.OPEN_YEN.col()))
        : col(name);
  }

  /** The sum may be as large as it is with all that may be missing, or as small. */
  private static Column word() {
    Column difference = Results.DIFFERENCE.col();
    Column tolerance = Results.TOLERANCE.col();
    Column explained =
        difference
            .plus(Results.OPEN_YEN.col())
            .geq(tolerance.unary_$minus())
            .and(difference.plus(LESS.col()).leq(tolerance));
    return when(
            Results.VERDICT.is("differs").and(coalesce(explained, lit(false))),
            lit("within-rounding"))
        .otherwise(Results.VERDICT.col());
  }

  /** A control that speaks of a closed row, and of no wider scope. */
  private static Dataset<Row> closed(Dataset<Row> terms, Dataset<Row> parts, Dataset<Row> sums) {
    List<String> lines = new ArrayList<>(List.of(Closings.SELECTED.name()));
    AlikeLines.MARKS.forEach(mark -> lines.add(mark.name()));
    Dataset<Row> rows =
        sums.filter(Results.CLOSED_BY.col().isNotNull())
            .withColumn(Closings.SELECTED.name(), Results.LINES.col());
    Column speaksOf = lit(true);
    for (Field key : BudgetRollup.KEYS) {
      Column only = Closings.term(key).col().equalTo(array(Closings.code(key)));
      speaksOf = speaksOf.and(key.col().isNull().or(coalesce(only, lit(false))));
    }
    return terms
        .join(Closings.selected(parts), new String[] {ControlTerms.FIGURE.name()})
        .join(rows, lines.toArray(String[]::new))
        .filter(speaksOf)
        .select(ControlTerms.FIGURE.col());
  }

  /** Where all programmes spoken of have a ministry, and no line selected names another. */
  private static Dataset<Row> ministries(
      Dataset<Row> terms, Dataset<Row> parts, Dataset<Row> lines, Hierarchy programmes) {
    Dataset<Row> ofLines =
        parts
            .filter(FigureRows.ROLE.is("amount").and(Closings.isSelected()))
            .select(ControlTerms.FIGURE.col(), Keys.LINE.from(FigureRows.PART.col()))
            .join(
                lines
                    .filter(Keys.WHY_NOT.col().isNull())
                    .select(Keys.LINE.col(), Keys.MINISTRY.col()),
                new String[] {Keys.LINE.name()})
            .groupBy(ControlTerms.FIGURE.col())
            .agg(SELECTED_MINISTRIES.from(collect_set(Keys.MINISTRY.col())));
    Column stated = transform(ControlTerms.PROGRAMMES.col(), programmes::ministryOf);
    Column known = size(array_compact(stated)).equalTo(size(stated));
    Column agree =
        size(array_except(
                coalesce(SELECTED_MINISTRIES.col(), array().cast(SELECTED_MINISTRIES.type())),
                STATED.col()))
            .equalTo(0);
    return terms
        .filter(ControlTerms.PROGRAMMES.col().isNotNull())
        .select(ControlTerms.FIGURE.col(), STATED.from(when(known, stated)))
        .join(ofLines, new String[] {ControlTerms.FIGURE.name()}, "left")
        .filter(STATED.col().isNotNull().and(agree))
        .select(ControlTerms.FIGURE.col(), STATED.col());
  }

  /** Open lines that agree with every term they name, and leave one of the terms' keys blank. */
  private static Dataset<Row> missing(Dataset<Row> asked, Dataset<Row> lines) {
    Dataset<Row> open = lines.filter(Keys.WHY_NOT.col().isNull().and(OpenLines.isOpen()));
    Column anywhere = ControlTerms.COLLECTIONS.col().isNull();
    Column sameCollection = Keys.COLLECTION.col().equalTo(ControlTerms.EACH.col());
    Dataset<Row> named = ControlTerms.each(asked.filter(not(anywhere)), ControlTerms.COLLECTIONS);
    Column yen = Results.COUNTED_YEN.col();
    return open.join(named, sameCollection.and(mayBelong()))
        .drop(ControlTerms.EACH.name())
        .unionAll(open.join(asked.filter(anywhere), mayBelong()))
        .groupBy(ControlTerms.FIGURE.col())
        .agg(
            Results.OPEN_YEN.from(sum(when(yen.gt(0), yen).otherwise(0))),
            LESS.from(sum(when(yen.lt(0), yen).otherwise(0))));
  }

  private static Column mayBelong() {
    Column fits =
        ControlTerms.any(ControlTerms.YEARS, Keys.FISCAL_YEAR.col().cast(DataTypes.StringType))
            .and(ControlTerms.any(ControlTerms.STAGES, Keys.STAGE.col()));
    Column leavesOpen = lit(false);
    for (Field key : BudgetRollup.KEYS) {
      Field term = Closings.term(key);
      Column held =
          key.equals(Keys.PROGRAMME)
              ? arrays_overlap(term.col(), Lines.PROGRAMMES.col())
              : array_contains(term.col(), key.col());
      Column agrees = term.col().isNull().or(key.col().isNull()).or(coalesce(held, lit(false)));
      fits = fits.and(agrees);
      leavesOpen = leavesOpen.or(term.col().isNotNull().and(key.col().isNull()));
    }
    Column ofOther = not(array_contains(STATED.col(), Keys.MINISTRY.col()));
    return fits.and(leavesOpen).and(not(coalesce(ofOther, lit(false))));
  }
}
