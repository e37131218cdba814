package tassei.jobs.checked;

import java.util.List;
import tassei.contract.column.Field;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.InputRow;

/** Codes that rows have, also refused ones. */
record CodesFold(Field column) implements Fold<List<InputRow>, CodeIndex> {
  @Override
  public CodeIndex none() {
    return new CodeIndex();
  }

  @Override
  public CodeIndex add(CodeIndex codes, List<InputRow> rows, RowSink results) {
    for (InputRow row : rows) {
      String code = row.text(column);
      if (code != null) {
        codes.put(code, 0);
      }
    }
    return codes;
  }

  @Override
  public CodeIndex plus(CodeIndex codes, CodeIndex others) {
    return codes.plus(others);
  }
}
