package tassei.jobs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.input.InputFiles;
import tassei.jobs.state.States;

/** Everything a run reaches the outside through: Spark, the data folder, the run folder. */
public final class Engine implements AutoCloseable {
  private final SparkSession spark;
  private final Store store;
  private final Keep keep;
  private final Output output;
  private final Books books;
  private final Size size;
  private final Optional<States> states;

  private Engine(
      SparkSession spark,
      InputFiles inputs,
      Settings settings,
      Path folder,
      Size size,
      Optional<States> states) {
    this.spark = spark;
    this.size = size;
    this.states = states;
    this.store = new Store(spark, inputs, settings, size, states);
    this.keep = new Keep(spark, size);
    this.output = new Output(spark, folder, size);
    this.books = new Books(settings, output, size);
  }

  public static Engine start(
      Settings settings, InputFiles inputs, Path folder, RunOptions options) {
    Size size = inputs.size() <= settings.driverBytes() ? Size.SMALL : Size.LARGE;
    SparkSession spark = Sessions.start(options.master(), size, inputs.size());
    Optional<States> states =
        Optional.ofNullable(options.states())
            .filter(place -> size == Size.LARGE)
            .map(place -> new States(spark, place));
    return new Engine(spark, inputs, settings, folder, size, states);
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

  /** For inputs too large to be looked through. */
  public Optional<Fingerprints> fingerprints() {
    return size == Size.LARGE ? Optional.of(new Fingerprints(spark)) : Optional.empty();
  }

  public Books books() {
    return books;
  }

  @Override
  public void close() {
    try {
      states.ifPresent(States::close);
      spark.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
