package tassei.jobs.io;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.conf.Settings;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.store.record.RunReport.TableCount;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.OriginFields;
import tassei.jobs.table.Results;

/** Counts of what was read and found, taken from the tables themselves. */
public final class Books {
  private final Settings settings;
  private final Output output;
  private final Size size;
  private final Map<String, TableCount> rows = new LinkedHashMap<>();
  private final Map<String, RefusedRows> refused = new LinkedHashMap<>();

  public Books(Settings settings, Output output, Size size) {
    this.settings = settings;
    this.output = output;
    this.size = size;
  }

  /**
   * Writes the refused rows of a table and counts the others, to which some were counted before.
   */
  public void enter(
      InputTable table, Dataset<Row> accepted, Dataset<Row> rejected, long countedBefore) {
    RefusedRows written = output.writeRejected(table, rejected);
    refused.put(table.name(), written);
    long taken = number(accepted) + countedBefore;
    long read = taken + written.number();
    rows.put(table.name(), new TableCount(read, taken, written.number()));
  }

  public boolean hasAccepted(InputTable table) {
    return rows.get(table.name()).accepted() > 0;
  }

  /** Whether more of the table is refused than the settings allow. */
  public boolean isOverLimit(InputTable table) {
    TableCount count = rows.get(table.name());
    BigDecimal refused = BigDecimal.valueOf(count.rejected()).movePointRight(2);
    BigDecimal limit = settings.maxRejected(table.name());
    return refused.compareTo(limit.multiply(BigDecimal.valueOf(count.read()))) > 0;
  }

  /** What was refused of a table, gathered. */
  public RefusedRows refused(InputTable table) {
    return refused.get(table.name());
  }

  /** The run in numbers. */
  public RunReport close(
      LocalDate asOf,
      Dataset<Row> figures,
      Dataset<Row> verdicts,
      long findings,
      Map<String, RunReport.PlanCount> plans,
      List<String> plansWithoutTargets) {
    Column unexpected =
        Results.VERDICT
            .is("differs")
            .and(coalesce(not(Controls.EXPECT.is("contradicts")), lit(true)));
    return new RunReport(
        asOf,
        rows,
        counted(verdicts, Results.VERDICT),
        counted(figures.filter(Kpis.PART_OF.col().isNull()), Results.JUDGEMENT),
        counted(figures.filter(Kpis.PART_OF.col().isNotNull()), Results.JUDGEMENT),
        plans,
        plansWithoutTargets,
        findings,
        names(verdicts.filter(Results.WEAK.col())),
        names(verdicts.filter(unexpected)),
        isSimulated(figures),
        List.copyOf(refused.values()));
  }

  private static List<String> names(Dataset<Row> verdicts) {
    return verdicts.select(Controls.CONTROL.col()).collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  /** How many rows have each word; of many rows only these sums come here. */
  private static Map<String, Long> counted(Dataset<Row> rows, Field word) {
    Dataset<Row> words = rows.select(word.col(), lit(1L));
    Dataset<Row> sums = Here.are(words) ? words : rows.groupBy(word.col()).agg(count(lit(1)));
    Map<String, Long> counted = new TreeMap<>();
    sums.collectAsList().forEach(sum -> counted.merge(sum.getString(0), sum.getLong(1), Long::sum));
    return counted;
  }

  private static boolean isSimulated(Dataset<Row> figures) {
    return figures.select(Keys.SIMULATED.col()).collectAsList().stream()
        .anyMatch(row -> row.getBoolean(0));
  }

  /** A small table stands in memory already; counting it there costs no job. */
  private long number(Dataset<Row> table) {
    return size == Size.SMALL || Here.are(table)
        ? table.select(OriginFields.RECORD.col()).collectAsList().size()
        : table.count();
  }
}
