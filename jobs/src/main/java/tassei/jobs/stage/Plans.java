package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Keys;

/** The years of plans. There are few, so that a row is asked without a join. */
final class Plans {
  private Plans() {}

  /**
   * Whether some plan holds both years; an unknown year is outside no plan, and where there is no
   * plan nothing is outside.
   */
  static Column hold(Dataset<Row> plans, Column from, Column to) {
    List<Row> all = plans.select(Keys.FROM_FY.col(), Keys.TO_FY.col()).collectAsList();
    Column held = from.isNull().or(to.isNull()).or(lit(all.isEmpty()));
    for (Row plan : all) {
      if (!plan.isNullAt(0) && !plan.isNullAt(1)) {
        held = held.or(from.geq(plan.getInt(0)).and(to.leq(plan.getInt(1))));
      }
    }
    return coalesce(held, lit(false));
  }
}
