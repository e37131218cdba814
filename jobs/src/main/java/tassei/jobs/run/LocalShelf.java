package tassei.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs in a folder of this machine, where {@code latest} is a link. */
record LocalShelf(Path out) implements Shelf {

  @Override
  public Location location() {
    return Location.of(out);
  }

  @Override
  public List<String> names() {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(out)) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Optional<FinishedRun> run(String name) {
    return FinishedRun.in(out.resolve(name));
  }

  @Override
  public Optional<FinishedRun> latest() {
    Path link = out.resolve(Runs.LATEST);
    try {
      return Files.isDirectory(link) ? FinishedRun.in(link.toRealPath()) : Optional.empty();
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  @Override
  public FinishedRun here(FinishedRun run) {
    return run;
  }

  @Override
  public void drawn(FinishedRun run) {}
}
