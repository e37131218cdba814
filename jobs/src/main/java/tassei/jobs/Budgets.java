package tassei.jobs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.io.Keep;
import tassei.jobs.stage.BudgetChanges;
import tassei.jobs.stage.BudgetExecution;
import tassei.jobs.stage.BudgetLines;
import tassei.jobs.stage.BudgetRollup;
import tassei.jobs.stage.Hierarchy;

/** From budget lines in yen to every line as used, the rollup, and what was executed. */
record Budgets(Dataset<Row> lines, Dataset<Row> rollup, Dataset<Row> execution) {

  /**
   * What a budget is summed by.
   *
   * @param continuations which codes go on under which
   * @param sumsOfCollections the collections that may be added, by the name of their sum
   */
  record Structure(
      Hierarchy programmes,
      Dataset<Row> continuations,
      List<String> levels,
      List<String> executionLevels,
      Map<String, List<String>> sumsOfCollections) {

    List<String> allLevels() {
      return Stream.concat(levels.stream(), executionLevels.stream()).distinct().toList();
    }
  }

  static Budgets of(Dataset<Row> inYen, Structure structure, Keep keep) {
    return ofLines(keep.of(used(inYen, structure, keep)), structure, keep);
  }

  /** Every line as used: pieces laid into envelopes, what is left of each counted. */
  static Dataset<Row> used(Dataset<Row> inYen, Structure structure, Keep keep) {
    return keep.isSmall()
        ? BudgetLines.of(inYen, structure.programmes())
        : BudgetLines.ofMany(inYen, structure.programmes());
  }

  /** Of lines as used, of one scenario or of many. */
  static Budgets ofLines(Dataset<Row> lines, Structure structure, Keep keep) {
    Dataset<Row> sums =
        keep.of(BudgetRollup.of(lines, structure.allLevels(), structure.sumsOfCollections()));
    return new Budgets(
        lines,
        keep.of(BudgetChanges.of(sums, structure.levels(), structure.continuations())),
        keep.of(BudgetExecution.of(sums, structure.executionLevels())));
  }
}
