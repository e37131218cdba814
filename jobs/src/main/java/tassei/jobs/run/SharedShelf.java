package tassei.jobs.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Runs on a file system that machines share, where a rename need not be one step. A run is copied
 * there file by file and {@code _COMPLETE} after all others: without it, it is no run.
 */
final class SharedShelf implements Shelf {
  private static final String COMPLETE = "_COMPLETE";

  private final Location out;
  private final FileSystem system;
  private final ScratchFolder fetched = new ScratchFolder("tassei-fetched-");

  SharedShelf(Location out) {
    this.out = out;
    try {
      this.system = SharedFiles.system(out);
    } catch (IOException failure) {
      throw new RefusedInput("out folder " + out + ": " + Unreadable.reason(failure));
    }
  }

  @Override
  public Location location() {
    return out;
  }

  @Override
  public List<String> names() {
    try {
      FileStatus[] entries = system.listStatus(SharedFiles.path(out));
      return Arrays.stream(entries).map(entry -> entry.getPath().getName()).toList();
    } catch (FileNotFoundException none) {
      return List.of();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Optional<FinishedRun> run(String name) {
    if (!Runs.isId(name)) {
      return Optional.empty();
    }
    try {
      if (!system.exists(path(name, COMPLETE))) {
        return Optional.empty();
      }
      byte[] json = SharedFiles.read(system, path(name, RunJson.NAME));
      return RunJson.read(json)
          .map(said -> new FinishedRun(fetched.resolve(name), said, out.resolve(name)));
    } catch (FileNotFoundException incomplete) {
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Optional<FinishedRun> latest() {
    return pointer().id().flatMap(this::run);
  }

  SharedPointer pointer() {
    return new SharedPointer(system, SharedFiles.path(out));
  }

  @Override
  public FinishedRun here(FinishedRun run) {
    if (Files.exists(run.folder())) {
      return run;
    }
    Path folder = SharedFiles.path(run.place());
    try {
      for (Path file : files(folder)) {
        String name = file.toUri().getPath().substring(folder.toUri().getPath().length() + 1);
        java.nio.file.Path copy = run.folder().resolve(name);
        Files.createDirectories(copy.getParent());
        system.copyToLocalFile(false, file, new Path(copy.toUri()), true);
      }
      return run;
    } catch (IOException failure) {
      FileTree.delete(run.folder());
      throw new UncheckedIOException(failure);
    }
  }

  private List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> found = system.listFiles(folder, true);
    while (found.hasNext()) {
      files.add(found.next().getPath());
    }
    return files;
  }

  /** Copies a folder of this machine into a place where nothing whole stands. */
  FinishedRun put(FinishedRun built, String name) throws IOException {
    system.delete(path(name, ""), true);
    copy(built.folder(), name, "");
    system.create(path(name, COMPLETE), true).close();
    return new FinishedRun(built.folder(), built.record(), out.resolve(name));
  }

  @Override
  public void drawn(FinishedRun run) {
    try {
      copy(run.folder(), run.id(), "report.");
      copy(run.folder(), run.id(), "charts/");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Files whose name begins so, in order. */
  private void copy(java.nio.file.Path folder, String into, String beginning) throws IOException {
    List<java.nio.file.Path> files;
    try (Stream<java.nio.file.Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (java.nio.file.Path file : files) {
      String name = folder.relativize(file).toString();
      if (name.startsWith(beginning)) {
        SharedFiles.write(system, path(into, name), Files.newInputStream(file));
      }
    }
  }

  private Path path(String run, String name) {
    Path folder = new Path(SharedFiles.path(out), run);
    return name.isEmpty() ? folder : new Path(folder, name);
  }
}
