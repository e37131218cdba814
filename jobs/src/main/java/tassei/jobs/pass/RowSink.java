package tassei.jobs.pass;

import java.util.List;

/** Takes rows of result tables, in any order. */
@FunctionalInterface
public interface RowSink {
  /** For sums of which no rows are asked. */
  RowSink NONE = (table, cells) -> {};

  void add(String table, List<Object> cells);
}
