package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tassei.contract.column.Field;
import tassei.jobs.rules.RowCheck;
import tassei.jobs.table.InputRow;

/**
 * Rows with what is wrong with each by itself. Some are read before the first of them is checked,
 * because the codes that they name are looked up together.
 */
final class CheckedRows implements Iterator<InputRow> {
  private static final int ROWS_AT_ONCE = 512;

  private final Iterator<InputRow> read;
  private final List<RowCheck> checks;
  private final Reference reference;
  private final List<InputRow> checked = new ArrayList<>(ROWS_AT_ONCE);
  private int next;

  /**
   * A column that names a row of another table.
   *
   * @param check finds the problem of a row that names none
   */
  record Reference(Field column, CodeIndex known, RowCheck check) {}

  /**
   * In the order of the rows.
   *
   * @param reference null: no column is looked up
   */
  CheckedRows(Iterator<InputRow> read, List<RowCheck> checks, Reference reference) {
    this.read = read;
    this.checks = checks;
    this.reference = reference;
  }

  @Override
  public boolean hasNext() {
    return next < checked.size() || read.hasNext();
  }

  @Override
  public InputRow next() {
    if (next == checked.size()) {
      readSome();
    }
    InputRow row = checked.get(next);
    next++;
    return row;
  }

  private void readSome() {
    checked.clear();
    next = 0;
    do {
      checked.add(RowCheck.checked(read.next(), checks));
    } while (checked.size() < ROWS_AT_ONCE && read.hasNext());
    if (reference != null) {
      lookUp();
    }
  }

  private void lookUp() {
    String[] named = new String[checked.size()];
    for (int i = 0; i < named.length; i++) {
      named[i] = checked.get(i).text(reference.column);
    }
    boolean[] isKnown = reference.known.contains(named);
    for (int i = 0; i < named.length; i++) {
      if (!isKnown[i]) {
        InputRow row = checked.get(i);
        checked.set(i, row.with(reference.check.problems(row)));
      }
    }
  }
}
