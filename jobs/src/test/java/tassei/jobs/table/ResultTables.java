package tassei.jobs.table;

import java.util.List;
import tassei.contract.column.RowTable;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.EventRow;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.ObservationRow;
import tassei.contract.row.OutlookRow;
import tassei.contract.row.RestatementRow;
import tassei.contract.row.RollupRow;
import tassei.contract.row.ScenarioBudgetRow;
import tassei.contract.row.ScenarioForecastRow;
import tassei.contract.row.ScopeCountRow;
import tassei.contract.row.YearlyRow;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.FigurePart;
import tassei.jobs.record.PrintedLine;
import tassei.jobs.scenario.AskedScenario;

/** Every result table, in the order in which they are documented. */
public final class ResultTables {
  public static final List<RowTable<?>> ALL =
      List.of(
          RollupRow.TABLE,
          ExecutionRow.TABLE,
          PrintedLine.TABLE,
          AttainmentRow.TABLE,
          YearlyRow.TABLE,
          ScopeCountRow.TABLE,
          EventRow.TABLE,
          ControlVerdict.TABLE,
          FindingRow.TABLE,
          RestatementRow.TABLE,
          FigurePart.TABLE,
          ObservationRow.TABLE,
          OutlookRow.TABLE);

  static final List<RowTable<?>> OF_WHAT_IF =
      List.of(AskedScenario.TABLE, ScenarioBudgetRow.TABLE, ScenarioForecastRow.TABLE);

  private ResultTables() {}
}
