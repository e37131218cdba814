package tassei.jobs.checked;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputRow;

/** Codes that rows have, also refused ones. */
record CodesFold(Field column) implements Fold<List<InputRow>, Set<String>> {
  @Override
  public Set<String> none() {
    return new HashSet<>();
  }

  @Override
  public Set<String> add(Set<String> codes, List<InputRow> rows, RowSink results) {
    rows.forEach(row -> codes.add(row.text(column)));
    return codes;
  }

  @Override
  public Set<String> plus(Set<String> codes, Set<String> others) {
    codes.addAll(others);
    return codes;
  }
}
