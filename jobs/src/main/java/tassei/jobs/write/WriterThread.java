package tassei.jobs.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Rows written by a thread of their own, a few batches behind whoever hands them on. What fails
 * there is thrown here, at the next row or at the end.
 */
public final class WriterThread implements AutoCloseable {
  private static final int BATCH = 500;
  private static final int BATCHES = 4;

  private final Sink sink;
  private final BlockingQueue<List<Object[]>> waiting = new ArrayBlockingQueue<>(BATCHES);
  private final Thread writer;
  private List<Object[]> batch = new ArrayList<>(BATCH);
  private volatile Throwable failure;
  private boolean told;

  /** Where rows go. */
  @FunctionalInterface
  public interface Sink {
    void write(Object[] row) throws IOException;
  }

  public WriterThread(String name, Sink sink) {
    this.sink = sink;
    this.writer = new Thread(this::writeAll, name);
    this.writer.setDaemon(true);
    this.writer.start();
  }

  public void write(Object[] row) throws IOException {
    batch.add(row);
    if (batch.size() == BATCH) {
      handOn();
      throwFailure();
    }
  }

  /** Returns when every row is written. An empty batch is the last one. */
  @Override
  public void close() throws IOException {
    if (!batch.isEmpty()) {
      handOn();
    }
    handOn();
    try {
      writer.join();
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
    throwFailure();
  }

  private void handOn() throws IOException {
    try {
      waiting.put(batch);
      batch = new ArrayList<>(BATCH);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    }
  }

  /** After a failure rows are still taken, or whoever hands them on would wait for ever. */
  private void writeAll() {
    try {
      for (List<Object[]> rows = waiting.take(); !rows.isEmpty(); rows = waiting.take()) {
        if (failure == null) {
          write(rows);
        }
      }
    } catch (InterruptedException interrupted) {
      failure = interrupted;
    }
  }

  private void write(List<Object[]> rows) {
    try {
      for (Object[] row : rows) {
        sink.write(row);
      }
    } catch (IOException | RuntimeException | Error failed) {
      failure = failed;
    }
  }

  /** Once: it would else be thrown again at the end. */
  private void throwFailure() throws IOException {
    if (failure == null || told) {
      return;
    }
    told = true;
    if (failure instanceof RuntimeException failed) {
      throw failed;
    }
    if (failure instanceof Error failed) {
      throw failed;
    }
    throw failure instanceof IOException failed ? failed : new IOException(failure);
  }

  private IOException interrupted(InterruptedException interrupted) {
    writer.interrupt();
    Thread.currentThread().interrupt();
    return new IOException(interrupted);
  }
}
