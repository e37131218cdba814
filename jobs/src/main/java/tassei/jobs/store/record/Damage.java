package tassei.jobs.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tassei.jobs.file.FileStamp;
import tassei.jobs.file.HashMemory;
import tassei.jobs.file.LocalFolder;
import tassei.jobs.refusal.ReadFailure;

/** What is not as it was written; found by looking at what is said of each file. */
final class Damage {
  static final String LINK = "is a link, which is not followed";
  static final String MISSING = "is missing";
  static final String NO_FILE = "is not a file";
  static final String NO_FOLDER = "is not a folder";
  static final String FOREIGN = "was not made with the run";
  static final String OTHER = "holds other bytes than were written";

  private static final int SHOWN = 3;

  private Damage() {}

  /** One file, and what is wrong with it. */
  record Found(Path file, String what) {}

  /** What is wrong with files of a folder of which this is said. */
  static List<Found> in(Path folder, List<RunRecord.Output> said, HashMemory memory) {
    return said.parallelStream()
        .map(each -> found(folder, each, memory))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Files below these entries of which nothing is said. */
  static List<Found> foreign(Path folder, List<String> entries, List<RunRecord.Output> said) {
    Set<Path> known =
        said.stream().map(each -> folder.resolve(each.file())).collect(Collectors.toSet());
    Set<Path> foreign = new TreeSet<>();
    try {
      for (String entry : entries) {
        foreign.addAll(Outputs.files(folder.resolve(entry)));
      }
    } catch (IOException unlistable) {
      return List.of(new Found(folder, ReadFailure.reason(unlistable)));
    }
    foreign.removeAll(known);
    return foreign.stream().map(file -> new Found(file, FOREIGN)).toList();
  }

  private static Found found(Path folder, RunRecord.Output said, HashMemory memory) {
    Path file = folder.resolve(said.file()).normalize();
    if (!file.startsWith(folder)) {
      return new Found(file, "lies outside the run");
    }
    return what(folder, file, said, memory).map(what -> new Found(file, what)).orElse(null);
  }

  private static Optional<String> what(
      Path folder, Path file, RunRecord.Output said, HashMemory memory) {
    Optional<String> standing = standing(folder, file);
    if (standing.isPresent()) {
      return standing;
    }
    try {
      FileStamp stamp = FileStamp.of(file);
      if (stamp.size() != said.size()) {
        return Optional.of("has " + stamp.size() + " bytes, " + said.size() + " were written");
      }
      String hash = memory.of(new LocalFolder(folder), said.file(), stamp);
      return hash.equals(said.sha256()) ? Optional.empty() : Optional.of(OTHER);
    } catch (IOException failure) {
      return Optional.of("cannot be read: " + ReadFailure.reason(failure));
    }
  }

  /** Why no file can be read there: a link, a folder or nothing at all in its place. */
  static Optional<String> standing(Path folder, Path file) {
    Path at = folder;
    for (Path name : folder.relativize(file)) {
      at = at.resolve(name);
      if (Files.isSymbolicLink(at)) {
        return Optional.of(at.equals(file) ? LINK : "lies behind a link, which is not followed");
      }
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(MISSING);
    }
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.empty()
        : Optional.of(NO_FILE);
  }

  /** The first of them in a line each, then how many more there are. */
  static List<String> lines(List<Found> found, String remedy) {
    List<String> lines = new ArrayList<>();
    found.stream()
        .limit(SHOWN)
        .forEach(each -> lines.add(each.file() + ": " + each.what() + "; " + remedy));
    if (found.size() > SHOWN) {
      lines.add("and " + (found.size() - SHOWN) + " more files are damaged");
    }
    return lines;
  }
}
