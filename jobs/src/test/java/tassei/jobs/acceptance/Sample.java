package tassei.jobs.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.SettingsFile;

/** The folders that come with the product, and runs of the national sample that tests share. */
final class Sample {
  static final Path ROOT =
      Path.of(System.getProperty("tassei.root", "..")).toAbsolutePath().normalize();
  static final Path CONF = ROOT.resolve("conf").resolve("national.yaml");
  static final Path NATIONAL = ROOT.resolve("data-samples").resolve("national");
  static final Path BROKEN = ROOT.resolve("data-samples").resolve("broken");
  static final Path RESOURCES = ROOT.resolve(Path.of("jobs", "src", "test", "resources"));
  static final Path SECOND_PROGRAMME = RESOURCES.resolve("second-programme");

  /** The day that conf/national.yaml names. */
  static final String DEFAULT = "2024-03-31";

  /** The day after which the sample restates what it said at the default one. */
  static final String YEAR_LATER = "2025-03-31";

  static final String NEWEST = "data";

  /** A place for each of the JVMs that run tests side by side. */
  static final Path RUNS =
      ROOT.resolve(Path.of("jobs", "target", "acceptance-" + ProcessHandle.current().pid()));

  private static final Map<String, WholeRun> DONE = new HashMap<>();

  private Sample() {}

  /** The national sample as of a day or as of {@link #NEWEST}, computed once. */
  static synchronized WholeRun at(String asOf) throws IOException {
    if (!DONE.containsKey(asOf)) {
      Path folder = RUNS.resolve(asOf);
      delete(folder);
      DONE.put(asOf, WholeRun.of(settings(asOf), NATIONAL, folder));
    }
    return DONE.get(asOf);
  }

  /** The national sample without its simulated rows: for tests that need not have them. */
  static synchronized WholeRun publishedAt(String asOf) throws IOException {
    String name = "published-" + asOf;
    if (!DONE.containsKey(name)) {
      delete(RUNS.resolve(name));
      DataFolder data = DataFolder.published(RUNS.resolve(name).resolve("data"));
      Path folder = RUNS.resolve(name).resolve("run");
      DONE.put(name, WholeRun.of(settings(asOf), data.path(), folder));
    }
    return DONE.get(name);
  }

  /** The settings of the sample's own conf, for a day. */
  static Settings settings(String asOf) {
    return SettingsFile.read(CONF).withAsOf(asOf.equals(NEWEST) ? null : LocalDate.parse(asOf));
  }

  /** The settings of a conf that says this alone. */
  static Settings settings(Path folder, String... lines) throws IOException {
    Path conf = folder.resolve("own.yaml");
    Files.writeString(conf, String.join("\n", lines) + "\n");
    return SettingsFile.read(conf);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.delete(file);
        }
      }
    }
  }
}
