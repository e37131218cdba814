package tassei.jobs.pass;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tassei.jobs.sorted.MergedRows;
import tassei.jobs.sorted.RowOrder;
import tassei.jobs.sorted.RowSegment;

/**
 * Rows of result tables, kept until their table is written: some are, while others are still made.
 */
public final class RowBuffer implements RowSink, Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, ArrayList<List<Object>>> tables = new ConcurrentHashMap<>();
  private final Map<String, ArrayList<RowSegment>> segments = new ConcurrentHashMap<>();
  private final transient Path folder;

  /** Keeps all rows in memory. */
  public RowBuffer() {
    this(null);
  }

  private RowBuffer(Path folder) {
    this.folder = folder;
  }

  /** Keeps what tasks have sorted in files of the folder. */
  static RowBuffer spilling(Path folder) {
    return new RowBuffer(folder);
  }

  @Override
  public void add(String table, List<Object> cells) {
    tables.computeIfAbsent(table, name -> new ArrayList<>()).add(cells);
  }

  void addAll(RowBuffer others) {
    others.tables.forEach(
        (name, rows) -> tables.computeIfAbsent(name, any -> new ArrayList<>()).addAll(rows));
    others.segments.forEach((name, sorted) -> sorted.forEach(each -> add(name, each)));
  }

  private void add(String table, RowSegment sorted) {
    segments
        .computeIfAbsent(table, any -> new ArrayList<>())
        .add(folder == null ? sorted : sorted.movedTo(folder));
  }

  /** The same rows as bytes, each table in its order. */
  RowBuffer sorted() {
    RowBuffer sorted = new RowBuffer();
    tables.forEach((name, rows) -> sorted.add(name, RowSegment.of(rows)));
    return sorted;
  }

  /** Those of one table that stand as they were made, in any order. */
  public List<List<Object>> of(String table) {
    List<List<Object>> rows = tables.get(table);
    return rows == null ? List.of() : rows;
  }

  /** How many of one table there are. */
  public long size(String table) {
    return of(table).size() + segments(table).stream().mapToLong(RowSegment::size).sum();
  }

  /** All of one table, in the one order in which they are written. */
  public Iterator<Object[]> inOrder(String table) {
    List<Iterator<Object[]>> sorted = new ArrayList<>();
    sorted.add(RowOrder.sorted(of(table)).iterator());
    segments(table).forEach(each -> sorted.add(each.iterator()));
    return MergedRows.of(sorted);
  }

  /** Those of one table that tasks have sorted. */
  public List<RowSegment> segments(String table) {
    List<RowSegment> sorted = segments.get(table);
    return sorted == null ? List.of() : sorted;
  }
}
