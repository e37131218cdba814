package tassei.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The finished runs of an output folder; looking at them needs no lock. */
public final class Runs {
  static final String LATEST = "latest";
  private static final Pattern ID = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{12}");

  private final Path out;

  public Runs(Path out) {
    this.out = out;
  }

  /** Newest first. */
  public List<FinishedRun> all() {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(out)) {
      return folders
          .filter(folder -> ID.matcher(folder.getFileName().toString()).matches())
          .flatMap(folder -> find(folder.getFileName().toString()).stream())
          .sorted(Comparator.comparing((FinishedRun run) -> run.record().end()).reversed())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A run by its id. */
  Optional<FinishedRun> find(String id) {
    return FinishedRun.in(out.resolve(id)).filter(run -> run.id().equals(id));
  }

  /** The run that the link names. */
  public Optional<FinishedRun> latest() {
    Path link = out.resolve(LATEST);
    try {
      return Files.isDirectory(link) ? FinishedRun.in(link.toRealPath()) : Optional.empty();
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /** A run to compute with, by {@code latest}, its id, or its folder; never a scenario's. */
  public FinishedRun resolve(String name) {
    FinishedRun run = resolveAny(name);
    if (run.record().whatIf()) {
      throw new UnknownRun(
          "\"" + name + "\" is a what-if, no run: name its base, " + run.id() + ", instead");
    }
    return run;
  }

  /** A run to look at, or the folder of a scenario, which looks like one. */
  public FinishedRun resolveAny(String name) {
    if (name.equals(LATEST)) {
      return latest().orElseThrow(() -> new UnknownRun("no latest run in " + out + known()));
    }
    return named(name)
        .orElseThrow(() -> new UnknownRun("\"" + name + "\" is no finished run" + known()));
  }

  private Optional<FinishedRun> named(String name) {
    try {
      Optional<FinishedRun> inside = FinishedRun.in(out.resolve(name));
      return inside.isPresent() ? inside : FinishedRun.in(Path.of(name).toAbsolutePath());
    } catch (InvalidPathException broken) {
      return Optional.empty();
    }
  }

  private String known() {
    List<String> ids = all().stream().map(FinishedRun::id).toList();
    return ids.isEmpty()
        ? "; there is none in " + out + " yet, make one with: tassei run"
        : "; accepted: latest, a folder, or one of " + String.join(", ", ids);
  }
}
