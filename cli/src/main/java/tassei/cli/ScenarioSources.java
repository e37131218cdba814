package tassei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tassei.jobs.run.FinishedRun;
import tassei.jobs.run.RefusedInput;
import tassei.jobs.run.Runs;
import tassei.jobs.whatif.Base;
import tassei.jobs.whatif.Names;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioFile;

/** Scenario files and workbooks, and the run they are about. */
final class ScenarioSources {
  private final List<Path> files;
  private final FinishedRun base;

  /** {@code asked} is the base of the command line, or null. */
  ScenarioSources(List<Path> files, String asked, Runs runs) {
    this.files = files;
    this.base = runs.resolve(asked == null ? named(files) : asked);
  }

  FinishedRun base() {
    return base;
  }

  /** Every scenario of every file, with the file it is of; all problems of all files at once. */
  List<Sourced> read(Base read, Scenario.Assumption assumed) {
    Names names = read.names();
    List<Sourced> scenarios = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        of(file, names, assumed)
            .forEach(one -> scenarios.add(new Sourced(file.getFileName().toString(), one)));
      } catch (RefusedInput refused) {
        problems.addAll(refused.lines());
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    return scenarios;
  }

  /** A scenario and the name of its file. */
  record Sourced(String file, Scenario scenario) {}

  private List<Scenario> of(Path file, Names names, Scenario.Assumption assumed) {
    return isSheet(file)
        ? List.of(PlannerFile.read(file, base, names, assumed))
        : ScenarioFile.read(file, names, assumed);
  }

  /** What the files hold, for the question. */
  List<String> contents() {
    List<String> contents = new ArrayList<>();
    for (Path file : files) {
      contents.add(file.getFileName().toString());
      try {
        contents.add(HexFormat.of().formatHex(Files.readAllBytes(file)));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return contents;
  }

  private static boolean isSheet(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private static String named(List<Path> files) {
    Set<String> bases = new TreeSet<>();
    for (Path file : files) {
      Optional<String> base =
          isSheet(file) ? Optional.of(PlannerFile.baseOf(file)) : ScenarioFile.base(file);
      base.ifPresent(bases::add);
    }
    if (bases.size() > 1) {
      throw new RefusedInput(
          "the scenarios name different bases: "
              + String.join(", ", bases)
              + "; choose one with --base");
    }
    return bases.isEmpty() ? "latest" : bases.iterator().next();
  }
}
