package tassei.jobs.rules;

import java.util.Comparator;
import tassei.jobs.sorted.RowOrder;
import tassei.jobs.table.InputRow;

/** The order of rows in files that are written: by the file they come from, then record. */
public final class FileOrder {
  public static final Comparator<InputRow> BY_PLACE =
      Comparator.comparing(
          row -> new Object[] {row.origin().file(), row.origin().record()}, new RowOrder());

  private FileOrder() {}
}
