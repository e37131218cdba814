package tassei.jobs.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.LinkGuard;
import tassei.jobs.file.OwnerMark;

/** Where runs are built, and what spares the next run time; nothing in it is finished. */
final class WorkFolder {
  static final String NAME = ".work";
  private static final String TORN = ".tmp";

  private final Path folder;
  private final OwnerRegister owners;

  WorkFolder(Path folder, OwnerRegister owners) {
    this.folder = folder;
    this.owners = owners;
  }

  /** Makes it, and removes what a killed run left. */
  void tidy() throws IOException {
    LinkGuard.folder(folder);
    owners.removeAllIn(folder);
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.filter(WorkFolder::isTorn).toList()) {
        Files.delete(entry);
      }
    }
  }

  /** What a process that died left of its memory of hashes. */
  private static boolean isTorn(Path entry) {
    String name = entry.getFileName().toString();
    return name.startsWith(HashMemory.NAME)
        && name.endsWith(TORN)
        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
  }

  /** An empty folder of its own. */
  Path make() throws IOException {
    return owners.make(folder.resolve(OwnerMark.fresh()));
  }

  void drop(Path made) throws IOException {
    owners.remove(made);
  }

  /**
   * Gives a folder another name. What had that name is dropped where it was made here, else the
   * folder gets a name that is free.
   */
  Path putAside(Path moved, Path name) throws IOException {
    Path beside = name;
    for (int count = 2; !isFree(beside); count++) {
      beside = name.resolveSibling(name.getFileName() + "-" + count);
    }
    Files.move(moved, beside, StandardCopyOption.ATOMIC_MOVE);
    return beside;
  }

  /** Makes a name free: what was made here goes, anything else gets another name. */
  void clear(Path name, String ending) throws IOException {
    if (!isFree(name)) {
      putAside(name, name.resolveSibling(name.getFileName() + ending));
    }
  }

  private boolean isFree(Path name) throws IOException {
    if (owners.made(name)) {
      owners.remove(name);
    }
    return !Files.exists(name, LinkOption.NOFOLLOW_LINKS);
  }
}
