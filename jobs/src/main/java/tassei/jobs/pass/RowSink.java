package tassei.jobs.pass;

import java.util.List;

/** Takes rows of result tables, in any order. */
@FunctionalInterface
public interface RowSink {
  void add(String table, List<Object> cells);
}
