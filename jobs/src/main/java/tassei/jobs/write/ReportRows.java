package tassei.jobs.write;

import java.util.List;
import java.util.function.Function;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.YearlyRow;
import tassei.figures.control.ControlVerdict;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/**
 * The rows that report.json lists.
 *
 * @param inForce those of an input table
 */
public record ReportRows(
    Function<InputTable, List<InputRow>> inForce,
    List<AttainmentRow> attained,
    List<YearlyRow> years,
    List<ControlVerdict> verdicts) {}
