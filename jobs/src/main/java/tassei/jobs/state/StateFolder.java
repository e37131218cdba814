package tassei.jobs.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import tassei.jobs.file.FileTree;
import tassei.jobs.file.LinkGuard;
import tassei.jobs.file.OwnerMark;
import tassei.jobs.refusal.RefusedInput;

/**
 * Where states lie: a folder for each, whole or not there, with a list of its files, their sizes
 * and checksums. What was damaged since is as good as not there.
 */
final class StateFolder {
  /** As Spark names the folders of one value of a column. */
  private static final String PREFIX = States.STATE.name() + "=";

  private static final String LIST = "_files";
  private static final String USED = "_used";
  private static final int SPARE = 16;
  private static final int BUFFER = 1 << 18;

  private final Path root;
  private final String owner;

  StateFolder(Path root) {
    this.root = root;
    LinkGuard.refuseLink(root);
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new RefusedInput(root + ": is not a folder; remove it");
    }
    try {
      Files.createDirectories(root);
      if (OwnerMark.of(root).isEmpty()) {
        OwnerMark.mark(root, OwnerMark.fresh());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    this.owner = OwnerMark.of(root).orElseThrow();
  }

  Path root() {
    return root;
  }

  Path of(String key) {
    return root.resolve(PREFIX + key);
  }

  /** A state in a place where it is built. */
  Path in(Path aside, String key) {
    return aside.resolve(PREFIX + key);
  }

  /** An empty place to build states in. */
  Path aside(String key) {
    Path aside = root.resolve("building-" + key);
    remove(aside);
    try {
      Files.createDirectory(aside);
      OwnerMark.mark(aside, owner);
      return aside;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Removes what was made here; anything else in its place is refused. */
  void remove(Path made) {
    if (isOurs(made)) {
      FileTree.delete(made);
    } else if (Files.exists(made, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedInput(made + ": is in the way and not Tassei's; remove it");
    }
  }

  /** States bear the id of the folder that they lie in. */
  private boolean isOurs(Path made) {
    return OwnerMark.of(made).filter(owner::equals).isPresent();
  }

  /** Whether the state is there, byte for byte as it was written. */
  boolean isWhole(String key) {
    Path list = of(key).resolve(LIST);
    try {
      return isOurs(of(key))
          && Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
          && Files.readString(list).equals(listed(of(key)));
    } catch (IOException damaged) {
      return false;
    }
  }

  /** The files of a whole state by name: one that goes away before it is read is missed. */
  List<String> parts(String key) {
    try {
      return Files.readAllLines(of(key).resolve(LIST)).stream()
          .skip(1)
          .map(line -> of(key).resolve(line.substring(0, line.indexOf(' '))).toString())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Puts a state that was built aside into its place; of a file without rows it is empty. */
  void place(Path aside, String key) {
    try {
      Path built = Files.createDirectories(in(aside, key));
      Files.write(built.resolve(LIST), listed(built).getBytes(StandardCharsets.UTF_8));
      OwnerMark.mark(built, owner);
      remove(of(key));
      Files.move(built, of(key), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Marks states as used, and lets go of those used longest ago: as many again may stay. */
  void tidy(Set<String> used) {
    try (Stream<Path> all = Files.list(root)) {
      List<Path> states = new ArrayList<>();
      for (Path state : all.filter(this::isOurs).toList()) {
        if (used.contains(state.getFileName().toString().replace(PREFIX, ""))) {
          Files.deleteIfExists(state.resolve(USED));
          Files.createFile(state.resolve(USED));
        } else {
          states.add(state);
        }
      }
      states.sort(Comparator.comparing(StateFolder::lastUsed).reversed());
      states.stream().skip(Math.max(used.size(), SPARE)).forEach(FileTree::delete);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static FileTime lastUsed(Path state) {
    try {
      return Files.getLastModifiedTime(state.resolve(USED));
    } catch (IOException never) {
      return FileTime.fromMillis(0);
    }
  }

  private static String listed(Path state) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(state)) {
      files = all.filter(StateFolder::isPart).sorted().toList();
    }
    StringBuilder list = new StringBuilder("files " + files.size() + "\n");
    for (Path file : files) {
      list.append(file.getFileName()).append(' ').append(checksum(file)).append('\n');
    }
    return list.toString();
  }

  private static boolean isPart(Path file) {
    return file.getFileName().toString().endsWith(".parquet");
  }

  private static String checksum(Path file) throws IOException {
    Checksum sum = new CRC32C();
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
        size += read;
      }
    }
    return size + " " + Long.toHexString(sum.getValue());
  }
}
