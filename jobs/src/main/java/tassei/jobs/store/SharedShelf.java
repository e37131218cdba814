package tassei.jobs.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import tassei.jobs.file.FileTree;
import tassei.jobs.file.Location;
import tassei.jobs.file.OwnerMark;
import tassei.jobs.file.ScratchFolder;
import tassei.jobs.file.SharedFiles;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.record.DrawnDocuments;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.store.record.Question;
import tassei.jobs.store.record.RunJson;
import tassei.jobs.store.record.RunRecord;

/**
 * Runs on a file system that machines share, where a rename need not be one step. A run is copied
 * there file by file and {@code _COMPLETE} after all others: without it, it is no run.
 */
final class SharedShelf implements Shelf {
  private static final String COMPLETE = "_COMPLETE";
  private static final FileTime COPIED = FileTime.fromMillis(0);

  private final Location out;
  private final FileSystem system;
  private final ScratchFolder fetched = new ScratchFolder("tassei-fetched-");

  SharedShelf(Location out) {
    this.out = out;
    try {
      this.system = SharedFiles.system(out);
    } catch (IOException failure) {
      throw SharedFiles.refused(out, failure);
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
      throw SharedFiles.refused(out, failure);
    }
  }

  @Override
  public Optional<FinishedRun> run(String name) {
    if (!Question.isRunId(name)) {
      return Optional.empty();
    }
    try {
      if (!system.exists(path(name, COMPLETE))) {
        return Optional.empty();
      }
      byte[] json = SharedFiles.read(system, path(name, RunJson.NAME));
      RunRecord said = RunJson.read(json, out.resolve(name).resolve(RunJson.NAME));
      return Optional.of(new FinishedRun(fetched.resolve(name), said, out.resolve(name)));
    } catch (FileNotFoundException incomplete) {
      return Optional.empty();
    } catch (IOException failure) {
      throw SharedFiles.refused(out, failure);
    }
  }

  @Override
  public Optional<FinishedRun> latest() {
    return pointer().id().flatMap(this::run);
  }

  SharedPointer pointer() {
    return new SharedPointer(system, out);
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
        Files.setLastModifiedTime(copy, COPIED);
      }
      return run;
    } catch (IOException failure) {
      FileTree.delete(run.folder());
      throw SharedFiles.refused(out, failure);
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
    refuseForeign(name);
    system.delete(path(name, COMPLETE), false);
    system.delete(path(name, ""), true);
    for (java.nio.file.Path file : filesIn(built.folder())) {
      copy(built.folder(), file, name);
    }
    system.create(path(name, COMPLETE), true).close();
    return new FinishedRun(built.folder(), built.record(), out.resolve(name));
  }

  /** Only what was made by us is written over; the mark is copied first. */
  private void refuseForeign(String name) throws IOException {
    Path folder = path(name, "");
    boolean marked = system.exists(path(name, OwnerMark.NAME));
    if (!marked && system.exists(folder) && !files(folder).isEmpty()) {
      throw new RefusedInput(
          out.resolve(name) + ": was not made by this version of Tassei; move it away");
    }
  }

  /** Copies were given a time of their own, by which what was drawn since is known. */
  @Override
  public void drawn(FinishedRun run) {
    try {
      for (java.nio.file.Path file : listLast(filesIn(run.folder()))) {
        if (!Files.getLastModifiedTime(file).equals(COPIED)) {
          copy(run.folder(), file, run.id());
        }
      }
    } catch (IOException failure) {
      throw SharedFiles.refused(out, failure);
    }
  }

  private static List<java.nio.file.Path> filesIn(java.nio.file.Path folder) throws IOException {
    try (Stream<java.nio.file.Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The list of documents after them. */
  private static List<java.nio.file.Path> listLast(List<java.nio.file.Path> files) {
    List<java.nio.file.Path> ordered = new ArrayList<>(files);
    ordered.sort(Comparator.comparing(file -> file.endsWith(DrawnDocuments.NAME)));
    return ordered;
  }

  private void copy(java.nio.file.Path folder, java.nio.file.Path file, String into)
      throws IOException {
    String name = folder.relativize(file).toString();
    SharedFiles.write(system, path(into, name), Files.newInputStream(file));
  }

  private Path path(String run, String name) {
    Path folder = new Path(SharedFiles.path(out), run);
    return name.isEmpty() ? folder : new Path(folder, name);
  }
}
