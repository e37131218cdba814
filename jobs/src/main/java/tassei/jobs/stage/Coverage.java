package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.last_day;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;

/**
 * All outcomes known at as-of taken together: how far they reach, and what became of their
 * provisional reports.
 */
public final class Coverage {
  public static final Field OBSERVED_UNTIL =
      Field.day("observed_until", "the last day up to which outcomes are observed");
  public static final Field AWAITED =
      Field.count("awaited", "outcomes reported as provisional more than twelve months ago");
  public static final Field CONFIRMED = Field.count("confirmed", "of these, confirmed by now");

  /** The day by which an event had happened, however little is said of when. */
  static final Field HAPPENED = Field.day("happened", "the day by which the event had happened");

  /** Of all years that a date can be of. */
  private static final int LAST_YEAR = 9998;

  private static final int STALE_MONTHS = 3;
  private static final int SETTLING_MONTHS = 12;
  private static final int ENOUGH = 30;
  private static final BigDecimal USUAL = new BigDecimal("0.9");
  private static final int DECIMALS = 5;
  private static final Field WAS_AWAITED = Field.flag("was_awaited", "provisional long ago");
  private static final Field IS_CONFIRMED = Field.flag("is_confirmed", "confirmed now");

  private Coverage() {}

  /**
   * One row. Reports that were only counted are each the only one of their outcome.
   *
   * @param reports with what the newest of each outcome says
   */
  public static Dataset<Row> of(Dataset<Row> reports, List<Dataset<Row>> counted, LocalDate asOf) {
    Dataset<Row> rows = ofFollowed(reports, asOf);
    for (Dataset<Row> more : counted) {
      rows = rows.unionAll(ofCounted(more, asOf));
    }
    Column newest = max(HAPPENED.col());
    return rows.agg(
        OBSERVED_UNTIL.from(least(last_day(newest), when(newest.isNotNull(), lit(asOf)))),
        AWAITED.from(coalesce(sum(number(WAS_AWAITED.col())), lit(0))),
        CONFIRMED.from(coalesce(sum(number(WAS_AWAITED.col().and(IS_CONFIRMED.col()))), lit(0))));
  }

  /**
   * The share of provisional reports that are confirmed in the end: of those made long enough ago,
   * what is confirmed now; where there are too few of them to tell, nine in ten.
   */
  public static BigDecimal confirmedShare(Dataset<Row> coverage) {
    Row counts = coverage.select(AWAITED.col(), CONFIRMED.col()).head();
    return counts.getLong(0) < ENOUGH
        ? USUAL
        : BigDecimal.valueOf(counts.getLong(1))
            .divide(BigDecimal.valueOf(counts.getLong(0)), DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * An event known by its fiscal year alone had happened when it was reported, and when that year
   * ended; of an undated report only the year's end is certain.
   */
  static Column happened() {
    Column year = Keys.FISCAL_YEAR.col();
    Column lastDay = make_date(year.plus(1), lit(3), lit(31));
    return coalesce(
        Inputs.OCCURRED_ON.col(),
        when(year.between(1, LAST_YEAR), least(lastDay, Keys.REPORTED_ON.col())));
  }

  private static Dataset<Row> ofFollowed(Dataset<Row> reports, LocalDate asOf) {
    Column inForce = Keys.WHY_NOT.col().isNull();
    Column isKnown = inForce.or(Keys.WHY_NOT.col().notEqual(Vintages.NOT_YET_KNOWN));
    List<Column> columns = new ArrayList<>(List.of(Inputs.OUTCOME.col(), Keys.PROJECT.col()));
    columns.addAll(seen(inForce, isKnown, asOf));
    if (Alone.isKnownOf(reports)) {
      columns.add(OriginFields.ALONE.col());
    }
    Dataset<Row> each = reports.select(columns.toArray(Column[]::new));
    return Alone.apart(each, alone -> alone, Coverage::ofOutcomes)
        .select(HAPPENED.col(), WAS_AWAITED.col(), IS_CONFIRMED.col());
  }

  /** What became of a provisional report stands in another of the same outcome and project. */
  private static Dataset<Row> ofOutcomes(Dataset<Row> each) {
    return each.groupBy(Inputs.OUTCOME.col(), Keys.PROJECT.col())
        .agg(
            HAPPENED.from(max(HAPPENED.col())),
            WAS_AWAITED.from(max(WAS_AWAITED.col())),
            IS_CONFIRMED.from(max(IS_CONFIRMED.col())));
  }

  private static Dataset<Row> ofCounted(Dataset<Row> rows, LocalDate asOf) {
    Column inForce = not(Keys.STATUS.is(Keys.WITHDRAWN));
    return rows.filter(Vintages.isKnown(asOf))
        .withColumn(HAPPENED.name(), happened())
        .select(seen(inForce, lit(true), asOf).toArray(Column[]::new));
  }

  /** What is said to happen after as-of has not happened yet, and an open year is not over. */
  private static List<Column> seen(Column inForce, Column isKnown, LocalDate asOf) {
    Column settled =
        coalesce(Keys.REPORTED_ON.col().lt(lit(asOf.minusMonths(SETTLING_MONTHS))), lit(true));
    return List.of(
        HAPPENED.from(when(inForce.and(HAPPENED.col().leq(lit(asOf))), HAPPENED.col())),
        WAS_AWAITED.from(isKnown.and(Keys.STATUS.is(Keys.PROVISIONAL)).and(settled)),
        IS_CONFIRMED.from(inForce.and(Keys.STATUS.is("confirmed"))));
  }

  /** The finding that nothing is reported of the months before as-of. */
  public static Dataset<Row> findings(Dataset<Row> coverage, LocalDate asOf) {
    Column observed = OBSERVED_UNTIL.col();
    Column month = concat(observed.substr(1, 4), lit("年"), observed.substr(6, 2), lit("月"));
    return new Finding("stale-outcomes", Finding.WARNING, "outcomes")
        .of(
            coverage.filter(
                observed.isNotNull().and(observed.lt(lit(asOf.minusMonths(STALE_MONTHS))))),
            observed.cast(DataTypes.StringType),
            Finding.words("成果の報告は", month, "分まで。以後の月は未報告として扱う"),
            Finding.words(
                "outcomes are reported up to ",
                observed.substr(1, 7),
                "; later months count as not yet reported"));
  }

  private static Column number(Column flag) {
    return flag.cast(DataTypes.LongType);
  }
}
