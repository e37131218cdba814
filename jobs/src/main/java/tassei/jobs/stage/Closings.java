package tassei.jobs.stage;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/**
 * Open sums that a document prints: by one line with exactly their keys, or by a control that
 * agrees and selects exactly their lines. What is printed leaves nothing out, whatever other lines
 * do not say.
 */
public final class Closings {
  static final Field SELECTED = Field.count("selected_lines", "lines that the control selects");

  private static final List<Field> ROW =
      List.of(Keys.COLLECTION, Keys.FISCAL_YEAR, Keys.STAGE, BudgetRollup.ROW);
  private static final List<Field> LINES_OF_IT =
      List.of(SELECTED, AlikeLines.MARKS.get(0), AlikeLines.MARKS.get(1));
  private static final Field BY_LINE = Field.text("by_line", "the line that prints the sum");
  private static final Field BY_CONTROL = Field.text("by_control", "the control that prints it");

  private static final Map<Field, Field> TERMS =
      Map.of(
          Keys.MINISTRY, ControlTerms.MINISTRIES,
          Keys.INTEGRATED_PROJECT, ControlTerms.PROJECTS,
          Keys.PROGRAMME, ControlTerms.PROGRAMMES,
          Keys.RECIPIENT, ControlTerms.RECIPIENTS,
          Keys.ACCOUNT, ControlTerms.ACCOUNTS);

  private Closings() {}

  /**
   * Each row that is closed, and what closes it.
   *
   * @param sums with what may be missing from them
   * @param verdicts of controls, before anything is closed
   * @param parts the rows behind them
   */
  public static Dataset<Row> of(
      Dataset<Row> sums, Dataset<Row> verdicts, Dataset<Row> parts, Hierarchy programmes) {
    Dataset<Row> open =
        sums.filter(Results.OPEN_YEN.col().isNotNull())
            .withColumn(BudgetRollup.ROW.name(), BudgetRollup.rowText())
            .withColumn(SELECTED.name(), Results.LINES.col());
    Dataset<Row> byLine =
        open.filter(Whole.prints())
            .select(
                row(BY_LINE.from(concat(lit("line:"), Whole.LINE.col())), BY_CONTROL.unknown()));
    Dataset<Row> byControl =
        open.join(statements(verdicts, parts), names(LINES_OF_IT))
            .filter(isFineEnough().and(isNoNarrower(programmes)))
            .select(row(BY_LINE.unknown(), BY_CONTROL.from(ControlTerms.FIGURE.col())));
    return byLine
        .unionAll(byControl)
        .groupBy(ROW.stream().map(Field::col).toArray(Column[]::new))
        .agg(Results.CLOSED_BY.from(coalesce(min(BY_LINE.col()), min(BY_CONTROL.col()))));
  }

  static String[] rowNames() {
    return names(ROW);
  }

  /** Published sums in force that agree and would have seen a line go missing. */
  private static Dataset<Row> statements(Dataset<Row> verdicts, Dataset<Row> parts) {
    Dataset<Row> agreeing =
        verdicts.filter(
            Keys.MEASURE
                .is("sum")
                .and(Controls.EXPECT.is("agree"))
                .and(Results.VERDICT.col().isin("exact", "within-rounding"))
                .and(not(Results.WEAK.col())));
    Dataset<Row> tolerances =
        agreeing.select(
            ControlTerms.FIGURE.from(concat(lit("control:"), Controls.CONTROL.col())),
            Results.TOLERANCE.col());
    String[] figure = {ControlTerms.FIGURE.name()};
    return ControlTerms.of(agreeing, "budget")
        .filter(ControlTerms.LINES.col().isNull())
        .join(tolerances, figure)
        .join(selected(parts), figure);
  }

  /** How many lines each control selects, and their marks. */
  static Dataset<Row> selected(Dataset<Row> parts) {
    Column line = FigureRows.PART.col();
    return parts
        .filter(FigureRows.ROLE.is("amount").and(isSelected()))
        .groupBy(FigureRows.FIGURE.col())
        .agg(
            SELECTED.from(count(lit(1))),
            AlikeLines.MARKS.get(0).from(bit_xor(xxhash64(line))),
            AlikeLines.MARKS.get(1).from(bit_xor(xxhash64(line, lit(1)))));
  }

  /** A line in scope counts, be it inside another one there. */
  static Column isSelected() {
    return FigureRows.FACTOR.is(1).or(Keys.WHY_NOT.is(ControlParts.IN_ENVELOPE));
  }

  /** Its tolerance could not hide half of the smallest line that may be missing. */
  private static Column isFineEnough() {
    Column twice = Results.TOLERANCE.col().multiply(lit(2));
    return twice.lt(OpenLines.SMALLEST.col());
  }

  /** Every term of the control is one that the row's keys, or all that may be missing, name. */
  private static Column isNoNarrower(Hierarchy programmes) {
    Column fits = lit(true);
    for (Field key : BudgetRollup.KEYS) {
      Field alike = OpenLines.alike(key);
      Column term =
          key.equals(Keys.PROGRAMME)
              ? when(
                      key.col().isNotNull(),
                      ControlTerms.anyAbove(TERMS.get(key), programmes.pathOf(key.col())))
                  .otherwise(
                      ControlTerms.anyAbove(TERMS.get(key), OpenLines.ALIKE_PROGRAMMES.col()))
              : ControlTerms.any(TERMS.get(key), coalesce(code(key), alike.col()));
      fits = fits.and(term);
    }
    return fits;
  }

  /** A row shows the reserved code of projects in brackets. */
  static Column code(Field key) {
    return key.equals(Keys.INTEGRATED_PROJECT)
        ? when(key.col().equalTo(Levels.OUTSIDE), lit(Keys.OUTSIDE)).otherwise(key.col())
        : key.col();
  }

  static Field term(Field key) {
    return TERMS.get(key);
  }

  private static Column[] row(Column... more) {
    List<Column> columns = new ArrayList<>();
    ROW.forEach(field -> columns.add(field.col()));
    columns.addAll(List.of(more));
    return columns.toArray(Column[]::new);
  }

  private static String[] names(List<Field> fields) {
    return fields.stream().map(Field::name).toArray(String[]::new);
  }
}
