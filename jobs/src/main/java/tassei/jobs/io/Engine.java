package tassei.jobs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import tassei.jobs.conf.Settings;
import tassei.jobs.run.InputFiles;
import tassei.jobs.run.RunOptions;

/** Everything a run reaches the outside through: Spark, the data folder, the run folder. */
public final class Engine implements AutoCloseable {
  private final SparkSession spark;
  private final Store store;
  private final Keep keep;
  private final Output output;
  private final Books books;

  private Engine(SparkSession spark, InputFiles inputs, Settings settings, Path folder, Size size) {
    this.spark = spark;
    this.store = new Store(spark, inputs, settings, size);
    this.keep = new Keep(spark, size);
    this.output = new Output(spark, folder, size);
    this.books = new Books(settings, output, size);
  }

  public static Engine start(
      Settings settings, InputFiles inputs, Path folder, RunOptions options) {
    Size size = inputs.size() <= settings.driverBytes() ? Size.SMALL : Size.LARGE;
    return new Engine(Sessions.start(options.master(), size), inputs, settings, folder, size);
  }

  public Store store() {
    return store;
  }

  public Keep keep() {
    return keep;
  }

  public Output output() {
    return output;
  }

  public Books books() {
    return books;
  }

  @Override
  public void close() {
    try {
      spark.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
