package tassei.jobs.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import tassei.jobs.refusal.ReadFailure;
import tassei.jobs.refusal.RefusedInput;

/** A folder on a file system that the machines of a cluster share. */
public final class SharedFolder implements Folder {
  private final Location location;
  private final FileSystem system;

  private SharedFolder(Location location, FileSystem system) {
    this.location = location;
    this.system = system;
  }

  public static SharedFolder of(Location named) {
    try {
      FileSystem system = SharedFiles.system(named);
      if (!system.getFileStatus(SharedFiles.path(named)).isDirectory()) {
        throw new RefusedInput(
            "data folder " + named + ": is not a folder; one file per table in it");
      }
      return new SharedFolder(named, system);
    } catch (FileNotFoundException missing) {
      throw new RefusedInput(
          "data folder " + named + ": not found; a folder with one file per table is needed");
    } catch (IOException failure) {
      throw new RefusedInput("data folder " + named + ": " + ReadFailure.reason(failure));
    }
  }

  @Override
  public Location location() {
    return location;
  }

  @Override
  public List<String> list(String name) throws IOException {
    return Arrays.stream(system.listStatus(path(name)))
        .map(entry -> entry.getPath().getName())
        .sorted()
        .toList();
  }

  @Override
  public boolean isFolder(String name) {
    return status(name).map(FileStatus::isDirectory).orElse(false);
  }

  @Override
  public boolean isFile(String name) {
    return status(name).map(FileStatus::isFile).orElse(false);
  }

  private Optional<FileStatus> status(String name) {
    try {
      return Optional.of(system.getFileStatus(path(name)));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  /** Such file systems have no links that could lead out of a folder. */
  @Override
  public Optional<String> strays(String name) {
    return Optional.empty();
  }

  /** An object store names content by a tag; times there are coarse and may be those of a copy. */
  @Override
  public FileStamp stamp(String name) throws IOException {
    FileStatus status = system.getFileStatus(path(name));
    FileTime modified = FileTime.fromMillis(status.getModificationTime());
    String tag = status instanceof EtagSource tagged ? tagged.getEtag() : null;
    return new FileStamp(status.getLen(), modified, modified, tag);
  }

  @Override
  public InputStream open(String name) throws IOException {
    return system.open(path(name));
  }

  private Path path(String name) {
    Path folder = SharedFiles.path(location);
    return name.isEmpty() ? folder : new Path(folder, name);
  }
}
