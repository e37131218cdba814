package tassei.jobs.pass.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tassei.jobs.file.Hash;
import tassei.jobs.file.LinkGuard;

/**
 * Files that say by their names what they hold. What a run writes is found by the next one when it
 * was confirmed: inputs that change while they are read would else be kept under their old names.
 */
public final class KeptFolder {
  private static final String KEPT = ".kept";
  private static final String NEW = ".new";

  private final Path folder;
  private final String program;
  private final boolean isLasting;
  private final Set<Path> found = ConcurrentHashMap.newKeySet();
  private final Map<String, Path> written = new ConcurrentHashMap<>();
  private final AtomicLong unnamed = new AtomicLong();

  private KeptFolder(Path folder, String program, boolean isLasting) {
    this.folder = folder;
    this.program = program;
    this.isLasting = isLasting;
  }

  /**
   * One that the next run finds as this run leaves it.
   *
   * @param program names the code that computes: another would make something else
   */
  public static KeptFolder lasting(Path folder, String program) {
    try {
      KeptFolder kept = new KeptFolder(LinkGuard.folder(folder), program, true);
      kept.drop(file -> isNamed(file, NEW));
      return kept;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  /** One that goes with this run: nothing in it is asked for again but by this run. */
  public static KeptFolder ofOneRun(Path folder) {
    return new KeptFolder(folder, "", false);
  }

  public boolean isLasting() {
    return isLasting;
  }

  /** The name of what depends on these texts; null among them: on something that has no name. */
  public String name(String kind, List<String> dependsOn) {
    if (dependsOn.stream().anyMatch(Objects::isNull)) {
      return kind + "-" + unnamed.incrementAndGet();
    }
    Hash hash = new Hash().add(program);
    dependsOn.forEach(hash::add);
    return kind + "-" + hash.hex();
  }

  /** The file of this name; nothing where there is none, or it is not as it was written. */
  public Optional<Path> find(String name) {
    Path own = written.get(name);
    if (own != null) {
      return Optional.of(own);
    }
    Path file = folder.resolve(name + KEPT);
    if (!SealedFile.isWhole(file)) {
      return Optional.empty();
    }
    found.add(file);
    return Optional.of(file);
  }

  /** Writes the file of this name. */
  Path write(String name, SealedFile.Content content) {
    Path file = folder.resolve(name + NEW);
    try {
      SealedFile.write(file, content);
    } catch (IOException failed) {
      throw SealedFile.failure(file, failed);
    }
    written.put(name, file);
    return file;
  }

  /** Leaves to the next run what this one wrote and found, and nothing else. */
  public void confirm() {
    try {
      drop(file -> isNamed(file, KEPT) && !found.contains(file));
      for (Map.Entry<String, Path> each : written.entrySet()) {
        Path kept = folder.resolve(each.getKey() + KEPT);
        Files.move(each.getValue(), kept, StandardCopyOption.ATOMIC_MOVE);
      }
      written.clear();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  /** Removes what was not confirmed: of a run that failed. */
  public void dropUnconfirmed() {
    try {
      for (Path file : written.values()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  /** Other files may lie there: nobody asked us to remove them. */
  private void drop(Predicate<Path> dropped) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(dropped).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isNamed(Path file, String ending) {
    return file.getFileName().toString().endsWith(ending);
  }
}
