package tassei.jobs.national;

import java.util.Arrays;
import java.util.List;
import tassei.contract.column.ResultTable;
import tassei.jobs.pass.RowSink;
import tassei.jobs.write.ResultFolder;

/** Takes rows of result tables as their columns hold them, because tasks sort them as they are. */
record TableSink(RowSink results) {
  void add(ResultTable table, List<Object> cells) {
    results.add(table.name(), Arrays.asList(ResultFolder.held(cells, table.fields())));
  }
}
