package tassei.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.Runs;
import tassei.jobs.store.UnknownRun;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.whatif.Base;
import tassei.jobs.whatif.Names;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioFile;

/** Scenario files and workbooks, and the run they are about. */
final class ScenarioSources {
  private final List<Path> files;
  private final Map<Path, RefusedInput> withoutBase = new LinkedHashMap<>();
  private final FinishedRun base;

  /** {@code asked} is the base of the command line, or null. */
  ScenarioSources(List<Path> files, String asked, Runs runs) {
    this.files = files;
    this.base = asked == null ? named(runs) : runs.resolve(asked);
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
        for (Scenario scenario : of(file, names, assumed)) {
          scenarios.add(new Sourced(file.getFileName().toString(), scenario));
        }
        problems.addAll(toldWithoutBase(file));
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

  /** A file that names no base that can be read is told of with all the others. */
  private FinishedRun named(Runs runs) {
    Map<String, FinishedRun> found = new TreeMap<>();
    Set<String> texts = new TreeSet<>();
    for (Path file : files) {
      try {
        baseOf(file)
            .ifPresent(
                text -> {
                  FinishedRun run = resolved(file, text, runs);
                  found.put(run.id(), run);
                  texts.add(text);
                });
      } catch (RefusedInput refused) {
        withoutBase.put(file, refused);
      }
    }
    if (found.size() > 1) {
      throw differing(texts);
    }
    return found.isEmpty() ? byDefault(runs) : found.values().iterator().next();
  }

  private static Optional<String> baseOf(Path file) {
    return isSheet(file) ? Optional.of(PlannerFile.baseOf(file)) : ScenarioFile.base(file);
  }

  private static FinishedRun resolved(Path file, String text, Runs runs) {
    try {
      return runs.resolve(text);
    } catch (UnknownRun unknown) {
      throw new RefusedInput(file + ": base: " + unknown.getMessage());
    }
  }

  private FinishedRun byDefault(Runs runs) {
    Optional<FinishedRun> latest = runs.latest();
    if (latest.isEmpty() && !withoutBase.isEmpty()) {
      throw new RefusedInput(toldWithoutBase());
    }
    return latest.orElseGet(() -> runs.resolve("latest"));
  }

  private RefusedInput differing(Set<String> texts) {
    List<String> problems = toldWithoutBase();
    String bases = String.join(", ", texts);
    problems.add("the scenarios name different bases: " + bases + "; choose one with --base");
    return new RefusedInput(problems);
  }

  private List<String> toldWithoutBase() {
    List<String> problems = new ArrayList<>();
    withoutBase.values().forEach(refused -> problems.addAll(refused.lines()));
    return problems;
  }

  private List<String> toldWithoutBase(Path file) {
    RefusedInput refused = withoutBase.get(file);
    return refused == null ? List.of() : refused.lines();
  }
}
