package tassei.jobs.stage;

import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;

/** Whose series goes on under another code: ministries by successor, projects by the crosswalk. */
public final class Continuations {
  static final Field KEY = Field.text("continued_key", "the column whose code changes");
  static final Field FROM = Field.text("continued_from", "code before");
  static final Field TO = Field.text("continued_to", "code after");
  static final Field YEAR = Field.year("continued_in", "first fiscal year under the new code");
  static final Field SHARE = Inputs.SHARE.named("continued_share");

  private Continuations() {}

  /** Without a published share nothing is carried over: none is guessed. */
  public static Dataset<Row> of(
      Dataset<Row> ministries,
      Dataset<Row> crosswalk,
      Dataset<Row> integratedProjects,
      Dataset<Row> plans) {
    return ofMinistries(ministries).unionAll(ofProjects(crosswalk, integratedProjects, plans));
  }

  private static Dataset<Row> ofMinistries(Dataset<Row> ministries) {
    return ministries
        .filter(Inputs.SUCCESSOR.col().isNotNull().and(Keys.TO_FY.col().isNotNull()))
        .select(
            KEY.from(lit(Keys.MINISTRY.name())),
            FROM.from(Keys.MINISTRY.col()),
            TO.from(Inputs.SUCCESSOR.col()),
            YEAR.from(Keys.TO_FY.col().plus(1)),
            SHARE.from(lit(1)));
  }

  private static Dataset<Row> ofProjects(
      Dataset<Row> crosswalk, Dataset<Row> integratedProjects, Dataset<Row> plans) {
    Dataset<Row> begins =
        integratedProjects
            .join(plans.select(Keys.PLAN.col(), Keys.FROM_FY.col()), joinPlan())
            .select(TO.from(Keys.INTEGRATED_PROJECT.col()), YEAR.from(Keys.FROM_FY.col()));
    return crosswalk
        .filter(Inputs.SHARE.col().isNotNull().and(Inputs.FROM_KPI.col().isNull()))
        .withColumn(TO.name(), Inputs.TO_PROJECT.col())
        .join(begins, new String[] {TO.name()})
        .select(
            KEY.from(lit(Keys.INTEGRATED_PROJECT.name())),
            FROM.from(Inputs.FROM_PROJECT.col()),
            TO.col(),
            YEAR.col(),
            SHARE.from(Inputs.SHARE.col()));
  }

  private static String[] joinPlan() {
    return new String[] {Keys.PLAN.name()};
  }
}
