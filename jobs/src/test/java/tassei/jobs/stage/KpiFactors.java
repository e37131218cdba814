package tassei.jobs.stage;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.figures.input.Origin;
import tassei.jobs.table.FigureRows;

/** Which published rows make the figure of their indicator, as the stage says. */
public final class KpiFactors {
  private KpiFactors() {}

  public static Map<Origin, Integer> of(Dataset<Row> indicators) {
    Map<Origin, Integer> factors = new HashMap<>();
    Dataset<Row> used =
        KpiTables.unpacked(indicators, KpiFigures.USED, KpiFigures.USED_FIELDS)
            .filter(tassei.jobs.table.Origin.FILE.col().isNotNull());
    for (Row row : used.collectAsList()) {
      factors.put(
          new Origin(
              row.getAs(tassei.jobs.table.Origin.FILE.name()),
              row.<Long>getAs(tassei.jobs.table.Origin.RECORD.name())),
          row.<BigDecimal>getAs(FigureRows.FACTOR.name()).intValueExact());
    }
    return factors;
  }
}
