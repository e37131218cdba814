package tassei.jobs.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Field;
import tassei.jobs.table.FindingCodes;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.Results;

/**
 * Figures that only their publisher can tell from a slip of the pen: they count as they stand, and
 * the reader is told.
 *
 * @param figure the figure
 * @param of its denominator, or nothing
 */
record OddFigures(Column figure, Column of) {
  static final String SIGN = "unusual-sign";
  static final String SIZE = "unusual-size";
  static final String OF_NOTHING = "zero-denominator";
  static final String ABOVE = "above-denominator";

  /** A thousand 兆: more than any budget, and more things than anybody counted. */
  private static final String USUAL = "1000000000000000";

  private static final Field KEY = Field.text("odd_key", "the row that is odd");
  private static final String ODD = "odd";

  /** Of a report of an outcome; a blank quantity is one. */
  static OddFigures ofOutcome() {
    return new OddFigures(
        coalesce(Inputs.QUANTITY.col(), lit(1).cast(Field.NUMBER)), Inputs.DENOMINATOR.col());
  }

  static OddFigures ofActual() {
    return new OddFigures(Actuals.ACTUAL.col(), Inputs.DENOMINATOR.col());
  }

  static OddFigures ofTarget() {
    return new OddFigures(Kpis.TARGET.col(), lit(null).cast(Field.NUMBER));
  }

  /** Money that a stage takes off where it usually gives, or the other way round. */
  static Column hasUnusualSign() {
    Column amount = Results.AMOUNT_YEN.col();
    Column mayBeEither = Keys.STAGE.col().isin("supplementary", "adjustment", "reserve");
    return coalesce(
        when(mayBeEither, lit(false))
            .when(Keys.STAGE.is("carried-out"), amount.gt(0))
            .otherwise(amount.lt(0)),
        lit(false));
  }

  static Column isHuge(Column number) {
    return coalesce(abs(number).gt(lit(USUAL).cast(Field.NUMBER)), lit(false));
  }

  /** A line that is counted or shown, a whole that is only printed for its 内数 as well. */
  static Column isLineToTell() {
    return Keys.WHY_NOT.col().isNull().or(Keys.WHY_NOT.col().isin(Budget.SHOWN_ASIDE.toArray()));
  }

  Column isOdd() {
    return isNegative().or(isOfNothing()).or(isAbove()).or(isHuge(figure)).or(isHuge(of));
  }

  private Column isNegative() {
    return coalesce(figure.lt(0), lit(false)).or(coalesce(of.lt(0), lit(false)));
  }

  private Column isOfNothing() {
    return coalesce(of.equalTo(0), lit(false));
  }

  private Column isAbove() {
    return coalesce(of.gt(0).and(figure.gt(of)), lit(false));
  }

  /** One finding for each thing that is odd about a row. */
  Dataset<Row> in(Dataset<Row> rows, String table, Column key) {
    Column all =
        array_compact(
            array(
                told(SIGN, isNegative(), "負の値：", "a negative figure: "),
                told(OF_NOTHING, isOfNothing(), "分母が0で比率は算出不能：", "no ratio of nothing: "),
                told(ABOVE, isAbove(), "分母を超える値：", "more than its denominator: "),
                told(
                    SIZE,
                    isHuge(figure).or(isHuge(of)),
                    "桁が通常と異なる値：",
                    "a figure of unusual size: ")));
    return rows.filter(isOdd())
        .select(KEY.from(key), explode(all).as(ODD))
        .select(
            Remarks.CODE.from(said(Remarks.CODE)),
            Remarks.SEVERITY.from(lit(Finding.WARNING)),
            Remarks.TABLE_NAME.from(lit(table)),
            Remarks.KEY.from(KEY.col()),
            Remarks.MESSAGE_JA.from(said(Remarks.MESSAGE_JA)),
            Remarks.MESSAGE_EN.from(said(Remarks.MESSAGE_EN)));
  }

  private static Column said(Field field) {
    return org.apache.spark.sql.functions.col(ODD).getField(field.name());
  }

  private Column told(String code, Column holds, String ja, String en) {
    Column whole =
        coalesce(concat(lit(" / "), Finding.plain(of)).cast(DataTypes.StringType), lit(""));
    Column shown = concat(Finding.plain(figure), whole);
    return when(
        holds,
        struct(
            Remarks.CODE.from(lit(FindingCodes.of(code))),
            Remarks.MESSAGE_JA.from(Finding.words(ja, shown, "（公表のとおり扱う）")),
            Remarks.MESSAGE_EN.from(Finding.words(en, shown, " (taken as published)"))));
  }
}
