package tassei.jobs;

import java.util.Iterator;
import java.util.List;
import tassei.jobs.io.Output;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.write.ReportRows;

/** The rows of report.json out of the tables of a session. */
record StageRows(Output output, Known known, Checks.Figures made, Checks checks)
    implements ReportRows {
  @Override
  public Iterator<Object[]> inForce(InputTable table, List<Field> columns) {
    return output.listed(known.inForce(table), columns);
  }

  @Override
  public Iterator<Object[]> attainment(List<Field> columns) {
    return output.listed(KpiTables.attainment(made.indicators()), columns);
  }

  @Override
  public Iterator<Object[]> yearly(List<Field> columns) {
    return output.listed(KpiTables.yearly(made.indicators()), columns);
  }

  @Override
  public Iterator<Object[]> controls(List<Field> columns) {
    return output.listed(checks.verdicts(), columns);
  }
}
