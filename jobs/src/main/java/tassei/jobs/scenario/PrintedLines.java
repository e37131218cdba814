package tassei.jobs.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.BudgetTable;
import tassei.contract.column.Keys;
import tassei.contract.words.Stage;
import tassei.figures.scenario.TouchedYears;
import tassei.jobs.earlier.EarlierRecords;
import tassei.jobs.earlier.ResultRow;
import tassei.jobs.record.PrintedLine;
import tassei.jobs.whatif.LineKey;

/**
 * Rows of the base's {@code budget_lines} that scenarios need.
 *
 * @param touched what any of the scenarios changes, because the base is summed once for all
 * @param areAll whether they are all of them, as of a base that an older version wrote
 * @param rows that change, and those that figures which may change rest on
 */
record PrintedLines(TouchedYears touched, boolean areAll, List<ResultRow> rows) {

  static PrintedLines of(LaidBase base, List<WholeScenario> scenarios) {
    boolean areAll = !base.fits(PrintedLine.TABLE);
    TouchedYears touched = new TouchedYears(changed(base, scenarios), base.terms().disjoint());
    List<ResultRow> rows = new ArrayList<>();
    base.tables()
        .each(PrintedLine.TABLE, cells -> areAll || touched.restOn(tableOf(cells)), rows::add);
    return new PrintedLines(touched, areAll, rows);
  }

  private static BudgetTable tableOf(Map<String, String> cells) {
    return new BudgetTable(
        cells.get(Keys.COLLECTION.name()),
        Integer.parseInt(cells.get(Keys.FISCAL_YEAR.name())),
        Stage.of(cells.get(Keys.STAGE.name())));
  }

  /** The tables that lines change in or are added to. */
  private static Set<BudgetTable> changed(LaidBase base, List<WholeScenario> scenarios) {
    Set<BudgetTable> changed = new HashSet<>();
    Set<String> notTold = new HashSet<>();
    for (WholeScenario scenario : scenarios) {
      scenario.added().forEach(line -> changed.add(line.table()));
      for (String line : scenario.changedLines()) {
        LineKey key = base.base().lines().keyOf(line);
        if (key == null) {
          notTold.add(line);
        } else {
          changed.add(key.table());
        }
      }
    }
    addOfRows(base, notTold, changed);
    return changed;
  }

  /** An envelope of which the amount is not known is no line that a scenario could name. */
  private static void addOfRows(LaidBase base, Set<String> lines, Set<BudgetTable> changed) {
    if (!lines.isEmpty()) {
      base.tables()
          .each(
              PrintedLine.TABLE,
              cells -> lines.contains(cells.get(Keys.LINE.name())),
              row -> changed.add(EarlierRecords.table(row)));
    }
  }
}
