package tassei.jobs.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.conf.Settings;
import tassei.jobs.run.RunReport;
import tassei.jobs.run.RunReport.TableCount;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Origin;
import tassei.jobs.table.Results;

/** Counts of what was read and found, taken from the tables themselves. */
public final class Books {
  private static final int LINES_SHOWN = 200;

  private final Settings settings;
  private final Output output;
  private final Size size;
  private final Map<String, TableCount> rows = new LinkedHashMap<>();

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
    long refused = output.writeRejected(table, rejected);
    long taken = count(accepted) + countedBefore;
    rows.put(table.name(), new TableCount(taken + refused, taken, refused));
  }

  /** Whether more of the table is refused than the settings allow. */
  public boolean isOverLimit(InputTable table) {
    TableCount count = rows.get(table.name());
    BigDecimal refused = BigDecimal.valueOf(count.rejected()).movePointRight(2);
    BigDecimal limit = settings.maxRejected(table.name());
    return refused.compareTo(limit.multiply(BigDecimal.valueOf(count.read()))) > 0;
  }

  /** One line per problem: where, what was found, what is accepted. */
  public List<String> problems(Dataset<Row> rejected) {
    List<String> lines = new ArrayList<>();
    for (Row row :
        rejected.orderBy(Origin.FILE.col(), Origin.RECORD.col()).takeAsList(LINES_SHOWN)) {
      List<Row> problems =
          row.getList(row.fieldIndex(tassei.jobs.table.InputTable.PROBLEMS.name()));
      problems.forEach(problem -> lines.add(line(row, problem)));
    }
    return lines;
  }

  private static String line(Row row, Row problem) {
    return row.getAs(Origin.FILE.name())
        + " record "
        + row.getAs(Origin.RECORD.name())
        + ", "
        + problem.getString(1)
        + ": "
        + problem.getString(0)
        + "; found '"
        + problem.getString(2)
        + "'; accepted: "
        + problem.getString(3);
  }

  /** The run in numbers. */
  public RunReport close(
      LocalDate asOf, Dataset<Row> figures, Dataset<Row> verdicts, long findings) {
    List<Row> controls =
        verdicts
            .select(
                Controls.CONTROL.col(),
                Results.VERDICT.col(),
                Results.WEAK.col(),
                Controls.EXPECT.col())
            .collectAsList();
    Map<String, Long> words = new TreeMap<>();
    List<String> weak = new ArrayList<>();
    List<String> differing = new ArrayList<>();
    for (Row control : controls) {
      String word = control.getString(1);
      words.merge(word, 1L, Long::sum);
      if (control.getBoolean(2)) {
        weak.add(control.getString(0));
      }
      if (word.equals("differs") && !"contradicts".equals(control.getString(3))) {
        differing.add(control.getString(0));
      }
    }
    weak.sort(null);
    differing.sort(null);
    return new RunReport(
        asOf, rows, words, judgements(figures), findings, weak, differing, isSimulated(figures));
  }

  private static Map<String, Long> judgements(Dataset<Row> figures) {
    Map<String, Long> judgements = new TreeMap<>();
    figures
        .select(Results.JUDGEMENT.col())
        .collectAsList()
        .forEach(row -> judgements.merge(row.getString(0), 1L, Long::sum));
    return judgements;
  }

  private static boolean isSimulated(Dataset<Row> figures) {
    return figures.select(Keys.SIMULATED.col()).collectAsList().stream()
        .anyMatch(row -> row.getBoolean(0));
  }

  /** A small table stands in memory already; counting it there costs no job. */
  private long count(Dataset<Row> table) {
    return size == Size.SMALL || Here.are(table)
        ? table.select(Origin.RECORD.col()).collectAsList().size()
        : table.count();
  }
}
