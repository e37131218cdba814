package tassei.jobs.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.column.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/**
 * Of identical copies the first by file and record is accepted; rows of one key and one date that
 * differ are all rejected. Rows that already broke a rule have no say in this.
 */
public final class Copies {
  private final Field named;
  private final List<Field> datedKey;
  private final Map<List<Object>, Group> groups = new HashMap<>();

  /** Rows of one key and one date. */
  private static final class Group {
    private InputRow first;
    private boolean agrees = true;

    void add(InputRow row) {
      agrees &= first == null || first.content().equals(row.content());
      if (first == null || FileOrder.BY_PLACE.compare(row, first) < 0) {
        first = row;
      }
    }
  }

  private Copies(InputTable table) {
    this.named = table.key().get(0);
    this.datedKey = table.datedKey();
  }

  /** Each row, with what is wrong with it beside its copies. */
  public static List<InputRow> marked(InputTable table, List<InputRow> rows) {
    Copies copies = new Copies(table);
    for (InputRow row : rows) {
      if (row.isAccepted()) {
        copies.add(row);
      }
    }
    List<InputRow> marked = new ArrayList<>(rows.size());
    for (InputRow row : rows) {
      marked.add(row.isAccepted() ? copies.marked(row) : row);
    }
    return marked;
  }

  private void add(InputRow row) {
    groups.computeIfAbsent(key(row), key -> new Group()).add(row);
  }

  private InputRow marked(InputRow row) {
    Group group = groups.get(key(row));
    if (!group.agrees) {
      return row.with(
          List.of(Rule.problem("conflict", named, row, "one content per key and date")));
    }
    return group.first == row
        ? row
        : row.with(List.of(Rule.problem("duplicate", named, row, "each row once")));
  }

  private List<Object> key(InputRow row) {
    Object[] key = new Object[datedKey.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = row.get(datedKey.get(i));
    }
    return Arrays.asList(key);
  }
}
