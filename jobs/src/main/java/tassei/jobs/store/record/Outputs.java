package tassei.jobs.store.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tassei.jobs.file.Hash;

/** What a run's files held when they were written. */
public final class Outputs {
  /** What the same question must give byte for byte. */
  public static final List<String> REPRODUCIBLE = List.of("tables", "rejected", "report.json");

  private Outputs() {}

  /** Of tables, refused rows and report.json. */
  public static List<RunRecord.Output> of(Path run) {
    return of(run, REPRODUCIBLE, Map.of());
  }

  /** The same, where this is said of some of them by name: they are not read to be known. */
  public static List<RunRecord.Output> of(Path run, Map<String, RunRecord.Output> said) {
    return of(run, REPRODUCIBLE, said);
  }

  /** Of every file in or below these entries of a folder, in the order of their names. */
  static List<RunRecord.Output> of(
      Path folder, List<String> entries, Map<String, RunRecord.Output> said) {
    try {
      List<Path> files = new ArrayList<>();
      for (String entry : entries) {
        files.addAll(files(folder.resolve(entry)));
      }
      return files.stream().sorted().parallel().map(file -> of(folder, file, said)).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Everything that stands there and is no folder; links are not followed. */
  static List<Path> files(Path entry) throws IOException {
    if (!Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(entry)) {
      return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList();
    }
  }

  /** Of one file that is just written. */
  public static RunRecord.Output of(Path folder, String file) {
    return of(folder, folder.resolve(file), Map.of());
  }

  private static RunRecord.Output of(Path folder, Path file, Map<String, RunRecord.Output> said) {
    try {
      String name = folder.relativize(file).toString().replace('\\', '/');
      RunRecord.Output known = said.get(name);
      return known == null
          ? new RunRecord.Output(name, Files.size(file), Hash.ofFile(file))
          : known;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
