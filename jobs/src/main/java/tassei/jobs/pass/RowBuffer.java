package tassei.jobs.pass;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of result tables, kept until their table is written. */
public final class RowBuffer implements RowSink, Serializable {
  private final Map<String, ArrayList<List<Object>>> tables = new HashMap<>();

  @Override
  public void add(String table, List<Object> cells) {
    tables.computeIfAbsent(table, name -> new ArrayList<>()).add(cells);
  }

  void addAll(RowBuffer others) {
    others.tables.forEach(
        (name, rows) -> tables.computeIfAbsent(name, any -> new ArrayList<>()).addAll(rows));
  }

  /** Those of one table, in any order. */
  public List<List<Object>> of(String table) {
    List<List<Object>> rows = tables.get(table);
    return rows == null ? List.of() : rows;
  }
}
