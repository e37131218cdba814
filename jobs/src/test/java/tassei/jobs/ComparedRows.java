package tassei.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tassei.jobs.stage.ShownValues.joined;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.jobs.stage.FindingsBothWays;
import tassei.jobs.table.ResultTable;
import tassei.jobs.table.ResultTables;
import tassei.jobs.write.FindingRows;

/** Rows of the stages and of the functions, held against each other. */
final class ComparedRows {
  private final Set<String> told = new TreeSet<>();
  private int rows;

  int rows() {
    return rows;
  }

  /** Kinds of findings and of changes that were there to be compared. */
  Set<String> told() {
    return told;
  }

  void sameFindings(Dataset<Row> byStage, List<FindingRow> rows) {
    rows.forEach(row -> told.add(row.code().code()));
    same(ResultTables.FINDINGS, byStage, rows.stream().map(FindingRows::cells).toList());
  }

  void sameRestatements(Dataset<Row> byStage, List<RestatementRow> rows) {
    rows.forEach(
        row -> told.add(row.table() + " " + (row.kind() == null ? "" : row.kind().code())));
    same(ResultTables.RESTATEMENTS, byStage, rows.stream().map(FindingRows::cells).toList());
  }

  private void same(ResultTable table, Dataset<Row> byStage, List<List<Object>> rows) {
    List<String> expected = FindingsBothWays.shown(table, byStage);
    this.rows += expected.size();
    assertEquals(
        String.join("\n", expected),
        String.join("\n", rows.stream().map(row -> joined(row.stream())).sorted().toList()));
  }
}
