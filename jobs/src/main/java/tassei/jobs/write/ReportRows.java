package tassei.jobs.write;

import java.util.Iterator;
import java.util.List;
import tassei.contract.column.Field;
import tassei.jobs.table.InputTable;

/** The rows that report.json lists, each with the columns that are asked for, in their order. */
public interface ReportRows {
  /** Rows of an input table that are in force. */
  Iterator<Object[]> inForce(InputTable table, List<Field> columns);

  Iterator<Object[]> attainment(List<Field> columns);

  Iterator<Object[]> yearly(List<Field> columns);

  Iterator<Object[]> controls(List<Field> columns);
}
