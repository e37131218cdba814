package tassei.jobs.stage;

import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Actuals;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;

/** A ratio needs to know of how many. */
public final class Denominators {
  private static final Field IS_RATIO = Field.flag("is_ratio", "feeds ratios and nothing else");
  private static final Field KIND = Field.text("ratio_kind", "kind of outcome");
  private static final Field RATIO_KPI = Field.text("ratio_kpi", "indicator");

  private Denominators() {}

  public static Dataset<Row> ofActuals(Dataset<Row> actuals, Dataset<Row> kpis) {
    Dataset<Row> ratios =
        kpis.groupBy(RATIO_KPI.from(Keys.KPI.col()))
            .agg(IS_RATIO.from(max(Keys.MEASURE.is("ratio"))));
    Dataset<Row> joined = actuals.join(ratios, Keys.KPI.col().equalTo(RATIO_KPI.col()), "left");
    return marked(joined, Actuals.ACTUAL.col().isNotNull()).drop(RATIO_KPI.name(), IS_RATIO.name());
  }

  public static Dataset<Row> ofOutcomes(Dataset<Row> outcomes, Dataset<Row> kpis) {
    Column isRatio = Keys.MEASURE.is("ratio");
    Dataset<Row> kinds =
        kpis.select(explode(split(Kpis.KINDS.col(), ";")).as(KIND.name()), Keys.MEASURE.col())
            .groupBy(KIND.col())
            .agg(IS_RATIO.from(org.apache.spark.sql.functions.min(isRatio)));
    Dataset<Row> joined =
        outcomes.join(kinds, Inputs.OUTCOME_KIND.col().equalTo(KIND.col()), "left");
    return marked(joined, lit(true)).drop(KIND.name(), IS_RATIO.name());
  }

  private static Dataset<Row> marked(Dataset<Row> rows, Column asked) {
    Column broken =
        IS_RATIO
            .col()
            .and(asked)
            .and(Inputs.DENOMINATOR.col().isNull())
            .and(not(Rule.isUnread(Inputs.DENOMINATOR)));
    Column problem =
        when(
            broken,
            Rule.problem("denominator-required", Inputs.DENOMINATOR, "a denominator for a ratio"));
    return Validation.withProblems(rows, problem);
  }
}
