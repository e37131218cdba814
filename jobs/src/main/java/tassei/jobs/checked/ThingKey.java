package tassei.jobs.checked;

import java.util.List;
import tassei.contract.column.Field;
import tassei.jobs.pass.Rows;
import tassei.jobs.table.InputRow;

/**
 * What a row tells of. A refused row tells of nothing, and is left by itself: there may be a
 * million without a code.
 */
record ThingKey(Field column) implements Rows.Key<InputRow> {
  @Override
  public Object of(InputRow row) {
    return row.isAccepted()
        ? row.text(column)
        : List.of(row.origin().file(), row.origin().record());
  }
}
