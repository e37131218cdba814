package tassei.jobs.record;

import java.util.List;
import java.util.Set;
import tassei.contract.column.Keys;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.Stage;
import tassei.figures.input.ControlReport;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** Controls as their documents print them, whatever they speak of. */
public final class ControlReports {
  private static final Set<ControlMeasure> OF_SO_MANY =
      Set.of(ControlMeasure.SUM, ControlMeasure.COUNT);

  private ControlReports() {}

  public static ControlReport report(InputRow row) {
    return new ControlReport(
        row.text(Keys.CONTROL),
        row.number(Controls.VALUE),
        row.text(Keys.UNIT),
        row.flag(InputTable.aboutOf(Controls.VALUE)),
        MoneyUnit.inYen(row, Controls.VALUE),
        years(row),
        accumulates(row),
        row.told());
  }

  private static List<Integer> years(InputRow row) {
    return row.has(Keys.YEARS)
        ? row.list(Keys.YEARS).stream().map(Integer::valueOf).toList()
        : null;
  }

  /** What is counted only grows, and so does what is spent; a budget may be cut. */
  private static boolean accumulates(InputRow row) {
    String measure = row.text(Keys.MEASURE);
    boolean isOfSoMany = measure == null || OF_SO_MANY.contains(ControlMeasure.of(measure));
    return (isOfSoMany && !row.text(Keys.CONTROLLED_TABLE).equals("budget"))
        || Stage.EXECUTED.code().equals(row.text(Keys.STAGE));
  }
}
