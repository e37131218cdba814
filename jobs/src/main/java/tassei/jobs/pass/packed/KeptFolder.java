package tassei.jobs.pass.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import tassei.jobs.file.Hash;
import tassei.jobs.file.LinkGuard;

/** Files that say by their names what they hold. */
public final class KeptFolder {
  private static final String ENDING = ".kept";
  private static final String TORN = ".torn";

  private final Path folder;
  private final String program;
  private final boolean isLasting;
  private final Set<Path> asked = ConcurrentHashMap.newKeySet();
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
      return new KeptFolder(LinkGuard.folder(folder), program, true);
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
    Path file = file(name);
    asked.add(file);
    return SealedFile.isWhole(file) ? Optional.of(file) : Optional.empty();
  }

  /** Writes the file of this name; it is there when it is whole. */
  Path write(String name, SealedFile.Content content) {
    Path file = file(name);
    asked.add(file);
    try {
      Path torn = Files.createTempFile(folder, name.substring(0, name.indexOf('-')), TORN);
      SealedFile.write(torn, content);
      return Files.move(torn, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ENDING);
  }

  /** Removes what this run did not ask for. */
  public void dropOthers() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(this::isUnasked).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  /** Other files may lie there: nobody asked us to remove them. */
  private boolean isUnasked(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(TORN) || (name.endsWith(ENDING) && !asked.contains(file));
  }
}
