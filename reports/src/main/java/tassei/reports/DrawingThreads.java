package tassei.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Files drawn side by side; what is in them does not depend on which are, nor on their order. */
final class DrawingThreads implements AutoCloseable {
  /** Each holds a document or a picture in memory. */
  private static final int MOST = 4;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Math.min(MOST, Runtime.getRuntime().availableProcessors()), DrawingThreads::daemon);
  private final List<Future<?>> begun = new ArrayList<>();

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "tassei-drawing");
    thread.setDaemon(true);
    return thread;
  }

  /** Something drawn to a file. */
  interface Drawn {
    void draw() throws IOException;
  }

  <T> Future<T> begin(Callable<T> task) {
    return threads.submit(task);
  }

  void beginAll(List<Drawn> drawings) {
    for (Drawn drawing : drawings) {
      begun.add(
          threads.submit(
              () -> {
                drawing.draw();
                return null;
              }));
    }
  }

  /** Waits for all of them; of several failures the first in order is told. */
  void finish() throws IOException {
    for (Future<?> drawing : begun) {
      of(drawing);
    }
  }

  static <T> T of(Future<T> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while drawing", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (failed.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw (Error) failed.getCause();
    }
  }

  /** Whatever happened, nothing is written any more. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
