package tassei.jobs.pass.spark;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.api.java.JavaSparkContext;

/** Spark without its SQL, started by a thread of its own while inputs are read. */
final class SparkCore implements AutoCloseable {
  private final CompletableFuture<JavaSparkContext> starting;

  private SparkCore(CompletableFuture<JavaSparkContext> starting) {
    this.starting = starting;
  }

  static SparkCore starting(String master) {
    CompletableFuture<JavaSparkContext> starting =
        CompletableFuture.supplyAsync(() -> started(master), SparkCore::begin);
    return new SparkCore(starting);
  }

  /** A thread that keeps no process alive; of a pool it would not find the classes of ours. */
  private static void begin(Runnable start) {
    Thread thread = new Thread(start, "tassei-spark");
    thread.setDaemon(true);
    thread.start();
  }

  private static JavaSparkContext started(String master) {
    return new JavaSparkContext(CoreConf.of(master));
  }

  /** Waits until it has started. */
  JavaSparkContext context() {
    try {
      return starting.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw failed;
    }
  }

  /** What did not start is not closed; whoever needed it was told. */
  @Override
  public void close() {
    starting.handle((context, failure) -> context).thenAccept(SparkCore::stop).join();
  }

  private static void stop(JavaSparkContext context) {
    if (context != null) {
      context.close();
    }
  }
}
