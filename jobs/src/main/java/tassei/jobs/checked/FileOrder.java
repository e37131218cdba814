package tassei.jobs.checked;

import java.util.Comparator;
import tassei.jobs.sorted.RowOrder;
import tassei.jobs.table.InputRow;

/** The order of rows in files that are written: by the file they come from, then record. */
final class FileOrder {
  static final Comparator<InputRow> BY_PLACE =
      Comparator.comparing(
          row -> new Object[] {row.origin().file(), row.origin().record()}, new RowOrder());

  private FileOrder() {}
}
