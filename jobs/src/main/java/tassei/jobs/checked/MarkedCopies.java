package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.List;
import tassei.jobs.pass.Step;
import tassei.jobs.rules.Copies;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** Rows that tell of one thing, each with whether it is a copy or contradicts another. */
record MarkedCopies(InputTable table) implements Step<List<InputRow>, List<InputRow>> {
  @Override
  public List<InputRow> of(List<InputRow> thing) {
    if (thing.size() == 1) {
      return List.of(kept(thing.get(0)));
    }
    List<InputRow> marked = new ArrayList<>(thing.size());
    for (InputRow row : Copies.marked(table, thing)) {
      marked.add(kept(row));
    }
    return marked;
  }

  /** The cells of an accepted row are not asked for again, and are half of what it weighs. */
  static InputRow kept(InputRow row) {
    return row.isAccepted() ? row.withoutCells() : row;
  }
}
