package tassei.jobs.scenario;

import java.util.List;
import java.util.function.Supplier;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.jobs.whatif.Base;
import tassei.jobs.write.RewrittenTable;
import tassei.jobs.write.TableQueue;

/**
 * The tables of a scenario's folder. Every row bears the scenario and the base, so that no copy of
 * it passes for published.
 */
final class MarkedTables {
  private static final Field BASE_RUN = Field.text("base_run", "the run the scenario is laid over");

  private final String scenario;
  private final Base base;
  private final ScenarioFolder folder;
  private final TableQueue queue;

  MarkedTables(String scenario, Base base, ScenarioFolder folder, TableQueue queue) {
    this.scenario = scenario;
    this.base = base;
    this.folder = folder;
    this.queue = queue;
  }

  /** What the scenario has in common with the base. */
  void copy() {
    queue.add("copies", folder::copyCommon);
  }

  /** Rows are asked for when it is their turn; each of the two files has a turn of its own. */
  <R> void write(RowTable<R> table, Supplier<OwnRows<R>> rows) {
    queue.add(table.name() + ".csv", () -> writeText(table, rows.get()));
    queue.add(table.name() + ".parquet", () -> writeColumns(table, rows.get()));
  }

  /** Both files where all rows are the scenario's. */
  private <R> void writeText(RowTable<R> table, OwnRows<R> rows) {
    if (rows.areAll()) {
      queue.write(marked(table), rows.rows());
    } else {
      rewritten(table, rows).writeText(queue.directory("tables"));
      folder.hash("tables/" + table.name() + ".csv");
    }
  }

  private <R> void writeColumns(RowTable<R> table, OwnRows<R> rows) {
    if (!rows.areAll()) {
      rewritten(table, rows).writeColumns(queue.directory("tables"));
      folder.hash("tables/" + table.name() + ".parquet");
    }
  }

  private <R> RewrittenTable<R> rewritten(RowTable<R> table, OwnRows<R> rows) {
    return new RewrittenTable<>(
        base.tableFolder(),
        marked(table),
        List.of(scenario, base.id()),
        rows.key(),
        rows.isReplaced(),
        rows.rows());
  }

  private <R> RowTable<R> marked(RowTable<R> table) {
    List<RowColumn<R>> marks =
        List.of(
            new RowColumn<>(Keys.SCENARIO, row -> scenario),
            new RowColumn<>(BASE_RUN, row -> base.id()));
    return RowTable.of(table.name(), table.columns(), marks);
  }

  /** Returns when every table is written. */
  void finish() {
    queue.finish();
  }
}
