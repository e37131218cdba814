package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.List;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.RowSink;
import tassei.jobs.rules.FileOrder;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** Rows of a small table of any kind, in the order of the files. */
public final class AllRows {
  private AllRows() {}

  /** Those that bear on figures. */
  public static List<InputRow> accepted(CheckedInputs inputs, InputTable table) {
    return of(inputs, table).stream().filter(InputRow::isAccepted).toList();
  }

  static List<InputRow> rejected(CheckedInputs inputs, InputTable table) {
    return of(inputs, table).stream().filter(row -> !row.isAccepted()).toList();
  }

  static List<InputRow> of(CheckedInputs inputs, InputTable table) {
    List<InputRow> rows = inputs.all(table).fold(new Listing(), new RowBuffer());
    return rows.stream().sorted(FileOrder.BY_PLACE).toList();
  }

  private record Listing() implements Fold<List<InputRow>, List<InputRow>> {
    @Override
    public List<InputRow> none() {
      return new ArrayList<>();
    }

    @Override
    public List<InputRow> add(List<InputRow> rows, List<InputRow> thing, RowSink results) {
      rows.addAll(thing);
      return rows;
    }

    @Override
    public List<InputRow> plus(List<InputRow> rows, List<InputRow> others) {
      rows.addAll(others);
      return rows;
    }
  }
}
