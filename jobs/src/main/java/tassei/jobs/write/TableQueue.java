package tassei.jobs.write;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tassei.contract.column.RowTable;
import tassei.jobs.pass.RowBuffer;

/**
 * Tables written by threads of their own, in the order they come, while the next figures are made.
 */
public final class TableQueue implements AutoCloseable {
  private static final int SECONDS_TO_STOP = 60;

  private final ResultFolder folder;
  private final Map<String, Future<Long>> writing = new LinkedHashMap<>();
  private final ExecutorService threads;

  private TableQueue(ResultFolder folder, ExecutorService threads) {
    this.folder = folder;
    this.threads = threads;
  }

  /** Two at once: while one is sorted, the other is written. */
  public static TableQueue ofLists(ResultFolder folder) {
    return new TableQueue(folder, threads(2));
  }

  /** Of a run that is written again: files of it are copied beside. */
  public static TableQueue ofCopies(ResultFolder folder) {
    return new TableQueue(folder, threads(3));
  }

  /** One after the other, because each of millions of rows holds a hundred megabytes while open. */
  public static TableQueue ofMany(ResultFolder folder) {
    return new TableQueue(folder, threads(1));
  }

  private static ExecutorService threads(int atOnce) {
    return Executors.newFixedThreadPool(atOnce, TableQueue::daemon);
  }

  /** Of another folder, whose tables take their turn with those of this one. */
  public TableQueue in(ResultFolder other) {
    return new TableQueue(other, threads);
  }

  private static Thread daemon(Runnable task) {
    Thread writer = new Thread(task, "tables");
    writer.setDaemon(true);
    return writer;
  }

  /** Writes a table at once. */
  public <R> void write(RowTable<R> table, List<R> rows) {
    folder.write(table, rows);
  }

  /** A folder beside the tables, or theirs. */
  public Path directory(String name) {
    return folder.directory(name);
  }

  /** Rows are asked for when it is their turn. */
  public <R> void add(RowTable<R> table, Supplier<List<R>> rows) {
    add(table, rows, new RowBuffer());
  }

  /** Rows that were made on the way. */
  public <R> void add(RowTable<R> table, RowBuffer results) {
    add(table, List::of, results);
  }

  /** Rows of both kinds. */
  public <R> void add(RowTable<R> table, Supplier<List<R>> rows, RowBuffer results) {
    writing.put(table.name(), threads.submit(() -> folder.write(table, rows.get(), results)));
  }

  /** Work beside tables of which none is made, in its turn with them. */
  public void add(String name, Runnable work) {
    writing.put(name, threads.submit(work, 0L));
  }

  /** Returns when every table is written: how many rows each has, by its name. */
  public Map<String, Long> finish() {
    Map<String, Long> written = new LinkedHashMap<>();
    writing.forEach((table, rows) -> written.put(table, written(rows)));
    return written;
  }

  /** What fails there is thrown here, as it is. */
  private static long written(Future<Long> rows) {
    try {
      return rows.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException own
          ? own
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Whoever removes the folder must not be written into. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      boolean isOver = threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS);
      if (!isOver) {
        throw new IllegalStateException("tables are still being written");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
