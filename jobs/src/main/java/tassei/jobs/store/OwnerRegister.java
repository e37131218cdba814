package tassei.jobs.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tassei.jobs.file.FileTree;
import tassei.jobs.file.LinkGuard;
import tassei.jobs.file.OwnerMark;

/**
 * The register of the folders that were made in an output folder, a file for each id. A folder is
 * removed only where its own mark is in the register: whatever else lies there is somebody else's.
 */
final class OwnerRegister {
  static final String NAME = "owners";
  private final Path register;

  OwnerRegister(Path register) {
    this.register = register;
  }

  /** Recorded first: a process that dies in between leaves an empty folder and nothing else. */
  Path make(Path folder) throws IOException {
    String id = record();
    Files.createDirectory(folder);
    OwnerMark.mark(folder, id);
    return folder;
  }

  boolean made(Path folder) {
    Optional<String> id = OwnerMark.of(folder);
    return id.isPresent()
        && Files.isRegularFile(register.resolve(id.get()), LinkOption.NOFOLLOW_LINKS);
  }

  /** The mark goes last: what is half removed when the process dies can still be removed. */
  void remove(Path folder) throws IOException {
    String id = OwnerMark.of(folder).orElseThrow(() -> new NoSuchFileException(folder.toString()));
    FileTree.clear(folder, Set.of(OwnerMark.NAME));
    FileTree.delete(folder);
    Files.deleteIfExists(register.resolve(id));
  }

  /** Removes what was made in a folder, and folders in which nothing is. */
  void removeAllIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        if (made(entry)) {
          remove(entry);
        } else if (isEmpty(entry)) {
          Files.delete(entry);
        }
      }
    }
  }

  private static boolean isEmpty(Path entry) throws IOException {
    if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> within = Files.list(entry)) {
      return within.findAny().isEmpty();
    }
  }

  private String record() throws IOException {
    String id = OwnerMark.fresh();
    Files.createFile(LinkGuard.folder(register).resolve(id));
    return id;
  }
}
