package tassei.jobs.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.jobs.conf.Settings;
import tassei.jobs.scenario.ScenarioTables;
import tassei.jobs.whatif.Base;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioFile;
import tassei.jobs.whatif.ScenarioSet;

/** Scenarios against a run, in this process, and what they wrote. */
final class Asked {
  private static final Path SCENARIOS = Sample.ROOT.resolve("data-samples").resolve("scenarios");
  private static final Map<String, Asked> DONE = new HashMap<>();

  private final WholeRun written;
  private final Path folder;

  private Asked(Path folder) {
    this.folder = folder;
    this.written = new WholeRun(folder, null);
  }

  /** The two plain scenarios of the sample. */
  static Asked two() throws IOException {
    return sample("two", "mhlw-up-10.yaml", "devices-to-regenerative.yaml");
  }

  /** The sweep of the sample. */
  static Asked sweep() throws IOException {
    return sample("sweep", "which-ministry-matters.yaml");
  }

  private static synchronized Asked sample(String name, String... files) throws IOException {
    if (!DONE.containsKey(name)) {
      Path folder = Sample.RUNS.resolve("whatif-" + name);
      Sample.delete(folder);
      Path[] paths = Arrays.stream(files).map(SCENARIOS::resolve).toArray(Path[]::new);
      DONE.put(name, of(Sample.at(Sample.DEFAULT), folder, paths));
    }
    return DONE.get(name);
  }

  static Asked of(WholeRun base, Path folder, Path... files) throws IOException {
    Files.writeString(
        base.folder().resolve("run.json"),
        "{\"id\": \"the-base\", \"question\": \"q\", \"as_of\": \"2024-03-31\","
            + " \"finished\": \"2024-04-01T00:00:00Z\"}\n");
    Base read = Base.read(base.folder());
    List<Scenario> scenarios = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      for (Scenario scenario :
          ScenarioFile.read(file, read.names(), Settings.defaults().whatIf())) {
        scenarios.add(scenario);
        names.add(file.getFileName().toString());
      }
    }
    Files.createDirectories(folder);
    ScenarioSet question = ScenarioSet.of(base.folder(), read, scenarios, names);
    ScenarioTables.write(question, folder, stage -> {});
    return new Asked(folder);
  }

  List<Map<String, String>> rows(String table, String... cells) {
    return written.rows(table, cells);
  }

  Map<String, String> row(String table, String... cells) {
    return written.row(table, cells);
  }

  /** What was written for one scenario, from 1. */
  WholeRun scenario(int number) {
    return new WholeRun(folder.resolve("scenario-" + number), null);
  }
}
