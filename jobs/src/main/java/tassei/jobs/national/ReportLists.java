package tassei.jobs.national;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.YearlyRow;
import tassei.figures.control.ControlVerdict;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.write.ControlRows;
import tassei.jobs.write.KpiRows;
import tassei.jobs.write.ReportRows;
import tassei.jobs.write.ResultFolder;

/** The rows of report.json out of lists. */
record ReportLists(
    AsOfTables known,
    List<AttainmentRow> attained,
    List<YearlyRow> years,
    List<ControlVerdict> verdicts)
    implements ReportRows {

  @Override
  public Iterator<Object[]> inForce(InputTable table, List<Field> columns) {
    List<List<Object>> rows = new ArrayList<>();
    for (InputRow row : known.inForce(table)) {
      List<Object> values = new ArrayList<>();
      columns.forEach(column -> values.add(row.get(column)));
      rows.add(values);
    }
    return ResultFolder.sorted(rows, columns);
  }

  @Override
  public Iterator<Object[]> attainment(List<Field> columns) {
    return ResultFolder.sorted(attained.stream().map(KpiRows::attainment).toList(), columns);
  }

  @Override
  public Iterator<Object[]> yearly(List<Field> columns) {
    return ResultFolder.sorted(years.stream().map(KpiRows::yearly).toList(), columns);
  }

  @Override
  public Iterator<Object[]> controls(List<Field> columns) {
    return ResultFolder.sorted(verdicts.stream().map(ControlRows::named).toList(), columns);
  }
}
