package tassei.jobs.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputRow;

/**
 * How many rows of a table name each code that was not known.
 *
 * @param entry the column that names it; null: the project of an outcome
 */
record Naming(NotYetKnown unknown, Entry entry) implements Fold<List<InputRow>, Map<String, Long>> {
  @Override
  public Map<String, Long> none() {
    return new HashMap<>();
  }

  @Override
  public Map<String, Long> add(Map<String, Long> rows, List<InputRow> thing, RowSink results) {
    for (InputRow row : thing) {
      if (row.isAccepted() && unknown.isReported(row)) {
        named(row).forEach(code -> rows.merge(code, 1L, Long::sum));
      }
    }
    return rows;
  }

  @Override
  public Map<String, Long> plus(Map<String, Long> rows, Map<String, Long> others) {
    others.forEach((code, number) -> rows.merge(code, number, Long::sum));
    return rows;
  }

  Field column() {
    return entry == null ? Keys.PROJECT : entry.field();
  }

  private Set<String> named(InputRow row) {
    if (entry != null) {
      return unknown.named(entry, row);
    }
    return unknown.isOfUnknownProject(row) ? Set.of(row.text(Keys.PROJECT)) : Set.of();
  }
}
