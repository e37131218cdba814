package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.List;
import tassei.contract.column.Keys;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.InputRow;

/** Codes of budget lines, all rows of one table after the other. */
record LineCodesFold() implements Fold<List<InputRow>, LineCodes> {
  @Override
  public LineCodes none() {
    return new LineCodes();
  }

  @Override
  public LineCodes add(LineCodes codes, List<InputRow> table, RowSink results) {
    List<String> own = new ArrayList<>(table.size());
    for (InputRow line : table) {
      if (line.has(Keys.LINE)) {
        own.add(line.text(Keys.LINE));
      }
    }
    return codes.plus(own);
  }

  @Override
  public LineCodes plus(LineCodes codes, LineCodes others) {
    return codes.plus(others);
  }
}
