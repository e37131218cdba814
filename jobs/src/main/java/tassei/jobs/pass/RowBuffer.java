package tassei.jobs.pass;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

  /** As many stand as they were made where there may be millions: packed they take a fifth. */
  private static final int STANDING = 25_000;

  private final Map<String, ArrayList<Object[]>> tables = new ConcurrentHashMap<>();
  private final Map<String, List<RowSegment>> segments = new ConcurrentHashMap<>();
  private final int standing;
  private final transient Path folder;

  /** Keeps all rows in memory, as they were made. */
  public RowBuffer() {
    this(Integer.MAX_VALUE, null);
  }

  private RowBuffer(int standing, Path folder) {
    this.standing = standing;
    this.folder = folder;
  }

  /** Keeps rows in memory as bytes, but for the last ones. */
  public static RowBuffer packing() {
    return new RowBuffer(STANDING, null);
  }

  /** Keeps rows in files of the folder, but for the last ones. */
  public static RowBuffer spilling(Path folder) {
    return new RowBuffer(STANDING, folder);
  }

  /** An empty one that keeps rows where this one does, for a task to fill. */
  public RowBuffer another() {
    return new RowBuffer(standing, folder);
  }

  @Override
  public void add(String table, Object[] cells) {
    add(table, standing(table), cells);
  }

  public void addAll(RowBuffer others) {
    others.tables.forEach(
        (name, rows) -> {
          List<Object[]> own = standing(name);
          rows.forEach(row -> add(name, own, row));
        });
    others.segments.forEach((name, sorted) -> sorted.forEach(each -> add(name, each)));
  }

  private List<Object[]> standing(String table) {
    return tables.computeIfAbsent(table, any -> new ArrayList<>());
  }

  private void add(String table, List<Object[]> own, Object[] cells) {
    own.add(cells);
    if (own.size() >= standing) {
      pack(table, own);
    }
  }

  private void pack(String table, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      add(table, RowSegment.of(rows));
      rows.clear();
    }
  }

  /** Rows of a table that are sorted. */
  public void add(String table, RowSegment sorted) {
    put(table, folder == null ? sorted : sorted.movedTo(folder));
  }

  private void put(String table, RowSegment sorted) {
    segments.computeIfAbsent(table, any -> new ArrayList<>()).add(sorted);
  }

  /** The same rows as bytes, each table in its order. */
  public RowBuffer sorted() {
    tables.forEach(this::pack);
    tables.clear();
    return this;
  }

  /** The same; those that stand in no file yet stay in memory, for whoever writes them all. */
  public RowBuffer sortedToBeKept() {
    tables.forEach(
        (table, rows) -> {
          if (!rows.isEmpty()) {
            put(table, RowSegment.of(rows));
          }
        });
    tables.clear();
    return this;
  }

  /** By table, of a buffer whose rows are all sorted. */
  public Map<String, List<RowSegment>> segments() {
    return Collections.unmodifiableMap(segments);
  }

  /** Those of one table, for whoever makes others of them: they are here no more. */
  public RowBuffer taken(String table) {
    RowBuffer taken = another();
    ArrayList<Object[]> rows = tables.remove(table);
    if (rows != null) {
      taken.tables.put(table, rows);
    }
    List<RowSegment> sorted = segments.remove(table);
    if (sorted != null) {
      taken.segments.put(table, sorted);
    }
    return taken;
  }

  /** Those of one table that stand as they were made, in any order. */
  public List<Object[]> of(String table) {
    List<Object[]> rows = tables.get(table);
    return rows == null ? List.of() : rows;
  }

  /** All of one table as they were made, of a buffer that packs none. */
  List<Object[]> unpacked(String table) {
    if (!segments(table).isEmpty()) {
      throw new IllegalStateException("rows of " + table + " are packed");
    }
    return of(table);
  }

  /** How many of one table there are. */
  public long size(String table) {
    return of(table).size() + segments(table).stream().mapToLong(RowSegment::size).sum();
  }

  /** All of one table, in the one order in which they are written. */
  public Iterator<Object[]> inOrder(String table) {
    return inOrder(table, List.of());
  }

  /** The same with others, which were not made on the way. */
  public Iterator<Object[]> inOrder(String table, List<Object[]> others) {
    List<Object[]> standing = new ArrayList<>(of(table));
    standing.addAll(others);
    List<Iterator<Object[]>> sorted = new ArrayList<>();
    standing.sort(new RowOrder());
    sorted.add(standing.iterator());
    segments(table).forEach(each -> sorted.add(each.iterator()));
    return MergedRows.of(sorted);
  }

  /** Those of one table that are sorted. */
  private List<RowSegment> segments(String table) {
    List<RowSegment> sorted = segments.get(table);
    return sorted == null ? List.of() : sorted;
  }
}
