package tassei.jobs.pass;

import tassei.contract.column.RowTable;

/** Takes rows of result tables, in any order. */
@FunctionalInterface
public interface RowSink {
  void add(String table, Object[] cells);

  /** A record as the files of its table hold it, because tasks sort rows as they are. */
  default <R> void add(RowTable<R> table, R row) {
    add(table.name(), table.values(row));
  }
}
