package tassei.jobs.stage;

import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Keys;

/** The newest date any row reports. */
public final class AsOf {
  private AsOf() {}

  public static Dataset<Row> newest(List<Dataset<Row>> dated) {
    Dataset<Row> days =
        dated.stream()
            .map(rows -> rows.select(Keys.REPORTED_ON.col()))
            .reduce(Dataset::unionAll)
            .orElseThrow();
    return days.agg(Keys.AS_OF.from(max(Keys.REPORTED_ON.col())));
  }

  /** The day in the one row of {@link #newest}; a table without dates has none. */
  public static LocalDate day(Row newest) {
    return newest.isNullAt(0) ? null : newest.getLocalDate(0);
  }
}
