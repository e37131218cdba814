package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.List;
import tassei.contract.column.Keys;
import tassei.jobs.pass.Groups;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Shared;
import tassei.jobs.pass.Step;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;

/**
 * Budget lines as they lie once their tables are together. Hardly a line is in one table when it is
 * reported first and in another later; so most tables have all that is told of their lines, and
 * these are not brought together again.
 *
 * @param whole tables of which no other has a line, all rows of one line together
 * @param scattered rows of the lines of all other tables, those of one line together; null: there
 *     are none
 */
public record BudgetTables(Rows<List<List<InputRow>>> whole, Rows<List<InputRow>> scattered) {

  /**
   * Of tables whose lines were checked beside each other.
   *
   * @param codes of lines that several tables have
   */
  static BudgetTables of(Rows<List<InputRow>> tables, Shared<CodeIndex> codes) {
    boolean isAnyScattered = codes.get().size() > 0;
    Rows<List<InputRow>> some =
        isAnyScattered
            ? tables
                .flat(new Scattered(codes), new InputPacking(Budget.TABLE))
                .together(new ThingKey(Keys.LINE))
                .each(new MarkedCopies(Budget.TABLE))
            : null;
    return new BudgetTables(tables.flat(new Whole(codes), null), some);
  }

  /** All rows of each line together, of whichever table. */
  Rows<List<InputRow>> lines() {
    Rows<List<InputRow>> lines = whole.flat(table -> table, null);
    return scattered == null ? lines : lines.and(scattered);
  }

  /** Whether some line is reported in several tables; else there are no scattered rows. */
  public boolean isAnyScattered() {
    return scattered != null;
  }

  private static boolean isWhole(List<InputRow> table, CodeIndex scattered) {
    for (InputRow line : table) {
      if (line.has(Keys.LINE) && scattered.contains(line.text(Keys.LINE))) {
        return false;
      }
    }
    return true;
  }

  /** A table as its lines, if no other one has any of them. */
  private record Whole(Shared<CodeIndex> scattered)
      implements Step<List<InputRow>, List<List<List<InputRow>>>> {
    private static final MarkedCopies COPIES = new MarkedCopies(Budget.TABLE);

    @Override
    public List<List<List<InputRow>>> of(List<InputRow> table) {
      return isWhole(table, scattered.get()) ? List.of(lines(table)) : List.of();
    }

    private static List<List<InputRow>> lines(List<InputRow> table) {
      List<List<InputRow>> lines = Groups.by(new ThingKey(Keys.LINE), table);
      List<List<InputRow>> marked = new ArrayList<>(lines.size());
      for (List<InputRow> line : lines) {
        marked.add(COPIES.of(line));
      }
      return marked;
    }
  }

  /** The rows of a table, if another one has some of its lines. */
  private record Scattered(Shared<CodeIndex> scattered)
      implements Step<List<InputRow>, List<InputRow>> {
    @Override
    public List<InputRow> of(List<InputRow> table) {
      return isWhole(table, scattered.get()) ? List.of() : table;
    }
  }
}
