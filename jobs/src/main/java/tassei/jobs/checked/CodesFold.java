package tassei.jobs.checked;

import java.util.List;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;

/**
 * Codes that rows have, also refused ones.
 *
 * @param among those that are looked for; null: all
 */
record CodesFold(Field column, CodeIndex among) implements Fold<List<InputRow>, CodeIndex> {
  static CodesFold all(Field column) {
    return new CodesFold(column, null);
  }

  @Override
  public CodeIndex none() {
    return new CodeIndex();
  }

  @Override
  public CodeIndex add(CodeIndex codes, List<InputRow> rows, RowSink results) {
    for (InputRow row : rows) {
      String code = row.text(column);
      if (code != null && (among == null || among.contains(code))) {
        codes.add(code);
      }
    }
    return codes;
  }

  @Override
  public CodeIndex plus(CodeIndex codes, CodeIndex others) {
    return codes.plus(others);
  }
}
