package tassei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import tassei.jobs.file.FileTree;

/** What may happen to a file or folder of an archive. */
enum Harm {
  FLIPPED,
  CUT,
  EMPTIED,
  REMOVED,
  OTHER_KIND,
  LINKED,
  LOOP,
  PIPE,
  FOREIGN;

  static final List<Harm> OF_FOLDERS = List.of(REMOVED, OTHER_KIND, LINKED, LOOP, PIPE, FOREIGN);

  /** Done to an entry; where a link takes its place, what was there goes on outside. */
  void doTo(Path entry, Path outside) throws IOException {
    switch (this) {
      case FLIPPED -> {
        byte[] bytes = Files.readAllBytes(entry);
        if (bytes.length > 0) {
          bytes[bytes.length / 2] ^= 1;
        }
        Files.write(entry, bytes);
      }
      case CUT -> {
        byte[] bytes = Files.readAllBytes(entry);
        Files.write(entry, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
      case EMPTIED -> Files.write(entry, new byte[0]);
      case REMOVED -> FileTree.delete(entry);
      case OTHER_KIND -> otherKind(entry);
      case LINKED -> linked(entry, outside);
      case LOOP -> {
        FileTree.delete(entry);
        Files.createSymbolicLink(entry, entry.getFileName());
      }
      case PIPE -> {
        FileTree.delete(entry);
        pipe(entry);
      }
      case FOREIGN -> foreign(entry);
    }
  }

  private static void otherKind(Path entry) throws IOException {
    boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    FileTree.delete(entry);
    if (isFolder) {
      Files.writeString(entry, "no folder");
    } else {
      Files.writeString(Files.createDirectory(entry).resolve("precious.txt"), "mine");
    }
  }

  private static void linked(Path entry, Path outside) throws IOException {
    Path there = outside.resolve("real-" + entry.getFileName());
    if (Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(entry, there);
    }
    Files.createSymbolicLink(entry, there);
  }

  private static void foreign(Path entry) throws IOException {
    boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
    Path beside = entry.resolveSibling(entry.getFileName() + ".orig");
    Files.writeString(isFolder ? entry.resolve("precious.txt") : beside, "mine");
  }

  private static void pipe(Path entry) throws IOException {
    try {
      new ProcessBuilder("mkfifo", entry.toString()).start().waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
