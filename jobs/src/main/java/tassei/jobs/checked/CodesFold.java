package tassei.jobs.checked;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;

/**
 * Codes that rows have, also refused ones.
 *
 * @param among those that are looked for; null: all
 */
record CodesFold(Field column, Set<String> among) implements Fold<List<InputRow>, Set<String>> {
  static CodesFold all(Field column) {
    return new CodesFold(column, null);
  }

  @Override
  public Set<String> none() {
    return new HashSet<>();
  }

  @Override
  public Set<String> add(Set<String> codes, List<InputRow> rows, RowSink results) {
    for (InputRow row : rows) {
      String code = row.text(column);
      if (code != null && (among == null || among.contains(code))) {
        codes.add(code);
      }
    }
    return codes;
  }

  @Override
  public Set<String> plus(Set<String> codes, Set<String> others) {
    codes.addAll(others);
    return codes;
  }
}
