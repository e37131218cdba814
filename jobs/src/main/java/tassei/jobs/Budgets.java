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
import tassei.jobs.stage.Closings;
import tassei.jobs.stage.ControlParts;
import tassei.jobs.stage.ControlStatements;
import tassei.jobs.stage.ControlVerdicts;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.OpenSums;

/**
 * From budget lines in yen to every line as used, the rollup, and what was executed.
 *
 * @param parts the lines behind each published control
 * @param sums the rollup before it is laid beside other years
 */
record Budgets(
    Dataset<Row> lines,
    Dataset<Row> parts,
    Dataset<Row> sums,
    Dataset<Row> rollup,
    Dataset<Row> execution) {

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

  /** What is printed closes sums before anything is said of what is missing from them. */
  static Budgets of(Dataset<Row> inYen, Dataset<Row> controls, Structure structure, Keep keep) {
    Dataset<Row> lines = keep.of(used(inYen, structure, keep));
    Dataset<Row> parts = keep.of(ControlParts.ofBudget(lines, controls));
    Dataset<Row> sums = sums(lines, structure, keep);
    Dataset<Row> verdicts =
        keep.of(ControlVerdicts.of(ControlStatements.published(controls), parts));
    Dataset<Row> closings = keep.of(Closings.of(sums, verdicts, parts, structure.programmes()));
    return closed(lines, parts, sums, closings, structure, keep);
  }

  /** Every line as used: pieces laid into envelopes, what is left of each counted. */
  static Dataset<Row> used(Dataset<Row> inYen, Structure structure, Keep keep) {
    return keep.isSmall()
        ? BudgetLines.of(inYen, structure.programmes())
        : BudgetLines.ofMany(inYen, structure.programmes());
  }

  /** Sums with what may be missing from them. */
  static Dataset<Row> sums(Dataset<Row> lines, Structure structure, Keep keep) {
    List<String> levels = structure.allLevels();
    Dataset<Row> amounts = BudgetRollup.of(lines, levels, structure.sumsOfCollections());
    Dataset<Row> everywhere =
        keep.of(BudgetExecution.withSilentStages(keep.of(amounts), structure.executionLevels()));
    return keep.of(
        OpenSums.of(
            everywhere, lines, levels, structure.sumsOfCollections(), structure.programmes()));
  }

  /** Of lines as used, of one scenario or of many, and of what is closed in all of them. */
  static Budgets closed(
      Dataset<Row> lines,
      Dataset<Row> parts,
      Dataset<Row> sums,
      Dataset<Row> closings,
      Structure structure,
      Keep keep) {
    Dataset<Row> closed = keep.of(OpenSums.closed(sums, closings));
    return new Budgets(
        lines,
        parts,
        closed,
        keep.of(BudgetChanges.of(closed, structure.levels(), structure.continuations())),
        keep.of(BudgetExecution.of(closed, structure.executionLevels())));
  }
}
