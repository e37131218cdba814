package tassei.jobs.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tassei.contract.BudgetTable;
import tassei.contract.column.Keys;
import tassei.contract.words.Stage;
import tassei.figures.scenario.TouchedYears;
import tassei.jobs.earlier.EarlierRecords;
import tassei.jobs.earlier.ResultRow;
import tassei.jobs.record.PrintedLine;
import tassei.jobs.write.RewrittenTable;

/** Rows of the base's {@code budget_lines}, of which scenarios need those that they bear on. */
final class PrintedLines {
  private final LaidBase base;
  private final List<WholeScenario> scenarios;
  private final boolean areAllNeeded;
  private final TouchedYears touched;

  PrintedLines(LaidBase base, List<WholeScenario> scenarios) {
    this.base = base;
    this.scenarios = scenarios;
    this.areAllNeeded = !RewrittenTable.fits(base.tableFolder(), PrintedLine.TABLE);
    this.touched = new TouchedYears(changed(), base.terms().disjoint());
  }

  /** Of a base that an older version wrote all lines are written anew, with the columns of today. */
  boolean areAllNeeded() {
    return areAllNeeded;
  }

  /** What all scenarios change, because the base is summed once for all. */
  TouchedYears touched() {
    return touched;
  }

  private List<BudgetTable> changed() {
    List<BudgetTable> changed = new ArrayList<>();
    scenarios.forEach(scenario -> scenario.added().forEach(line -> changed.add(line.table())));
    base.tables()
        .each(PrintedLine.TABLE, this::changes, row -> changed.add(EarlierRecords.table(row)));
    return changed;
  }

  private boolean changes(Map<String, String> cells) {
    String line = cells.get(Keys.LINE.name());
    for (WholeScenario scenario : scenarios) {
      if (scenario.changes(line)) {
        return true;
      }
    }
    return false;
  }

  /** Lines that change, and those that figures which may change rest on. */
  List<ResultRow> needed() {
    List<ResultRow> needed = new ArrayList<>();
    base.tables()
        .each(PrintedLine.TABLE, cells -> areAllNeeded || isNeeded(cells), needed::add);
    return needed;
  }

  private boolean isNeeded(Map<String, String> cells) {
    return touched.restOn(
        new BudgetTable(
            cells.get(Keys.COLLECTION.name()),
            Integer.parseInt(cells.get(Keys.FISCAL_YEAR.name())),
            Stage.of(cells.get(Keys.STAGE.name()))));
  }
}
