package tassei.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.jobs.refusal.ReadFailure;
import tassei.jobs.refusal.RefusedInput;

/** A folder of this machine; links in it must not lead out of it. */
public record LocalFolder(Path folder) implements Folder {

  public static LocalFolder of(Path named) {
    if (!Files.exists(named)) {
      throw new RefusedInput(
          "data folder " + named + ": not found; a folder with one file per table is needed");
    }
    if (!Files.isDirectory(named)) {
      throw new RefusedInput(
          "data folder " + named + ": is not a folder; one file per table in it");
    }
    try {
      return new LocalFolder(named.toRealPath());
    } catch (IOException failure) {
      throw new RefusedInput("data folder " + named + ": " + ReadFailure.reason(failure));
    }
  }

  @Override
  public Location location() {
    return Location.of(folder);
  }

  @Override
  public List<String> list(String name) throws IOException {
    try (Stream<Path> entries = Files.list(path(name))) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public boolean isFolder(String name) {
    return Files.isDirectory(path(name));
  }

  @Override
  public boolean isFile(String name) {
    return Files.isRegularFile(path(name));
  }

  @Override
  public Optional<String> strays(String name) {
    Path entry = path(name);
    try {
      Path real = entry.toRealPath();
      return real.startsWith(folder) && !real.equals(folder)
          ? Optional.empty()
          : Optional.of("leads to " + real + ", outside the data folder " + folder);
    } catch (NoSuchFileException missing) {
      return Optional.of("a link that leads nowhere");
    } catch (IOException failure) {
      return Optional.of(isLoop(entry) ? ReadFailure.LOOP : ReadFailure.reason(failure));
    }
  }

  private static boolean isLoop(Path entry) {
    return Files.isSymbolicLink(entry) && !Files.exists(entry, new LinkOption[0]);
  }

  @Override
  public FileStamp stamp(String name) throws IOException {
    return FileStamp.of(path(name));
  }

  @Override
  public InputStream open(String name) throws IOException {
    return Files.newInputStream(path(name));
  }

  private Path path(String name) {
    return folder.resolve(name);
  }
}
