package tassei.jobs.io;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;

/** Whether rows lie in this process already, so that to take them costs no job. */
final class Here {
  private Here() {}

  static boolean are(Dataset<Row> rows) {
    return ((org.apache.spark.sql.classic.Dataset<Row>) rows).queryExecution().optimizedPlan()
        instanceof LocalRelation;
  }
}
