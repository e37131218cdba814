package tassei.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The folder outside the checkout in which nations, runs and measurements are kept. */
final class Workshop {
  private final Path folder;
  private final String commit;
  private final Measurements measurements;

  Workshop(Path folder, String commit) {
    this.folder = folder;
    this.commit = commit;
    this.measurements = new Measurements(folder.resolve("measurements.jsonl"));
  }

  Measurements measurements() {
    return measurements;
  }

  /** Made once and kept. */
  Nation nation(NationShape shape) throws Exception {
    Nation nation = new Nation(folder.resolve(shape.name()), shape);
    if (!nation.isThere()) {
      System.out.println("making " + shape.name() + " …");
      nation.write();
      nation.markWhole();
    }
    return nation;
  }

  /** Where the product writes what it makes of a nation. */
  Path out(Nation nation) {
    return nation.data().resolveSibling("out");
  }

  /** Where the job on DuckDB writes. */
  Path job(Nation nation) {
    return nation.data().resolveSibling("duckdb");
  }

  Path scratch(String name) {
    return folder.resolve("scratch").resolve(name);
  }

  /** Runs a program, and writes down what it took. */
  Measurement measure(Measured measured, List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path log = Files.createDirectories(folder.resolve("logs")).resolve(measured.variant() + ".log");
    Timed timed = Timed.of(command, environment, log);
    long spilled = measured.events() == null ? 0 : EventLog.spilledBytes(measured.events());
    Measurement measurement =
        new Measurement(
            measured.of(),
            measured.variant(),
            measured.rows(),
            measured.programs().heap(),
            measured.programs().cpus(),
            timed.seconds(),
            timed.peakMiB(),
            spilled,
            commit,
            LocalDate.now(ZoneId.systemDefault()).toString());
    measurements.add(measurement);
    System.out.printf(
        "%-10s %-8s %,12d rows %8.1f s %,7d MiB%n",
        measured.of(), measured.variant(), measured.rows(), timed.seconds(), timed.peakMiB());
    return measurement;
  }

  /**
   * What is about to run.
   *
   * @param events folder of Spark's event log, or null
   */
  record Measured(String of, String variant, long rows, Programs programs, Path events) {}
}
