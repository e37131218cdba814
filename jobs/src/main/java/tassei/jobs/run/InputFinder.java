package tassei.jobs.run;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tassei.jobs.run.InputFiles.InputFile;

/** Looks through a data folder: which file belongs to which table, and what must not be there. */
final class InputFinder {
  private static final List<String> EXTENSIONS = List.of(".csv", ".parquet");

  private final Path named;
  private final List<String> tables;
  private final List<String> required;
  private final HashMemory memory;
  private final Problems problems = new Problems();
  private final List<String> notices = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private Path folder;

  /** A file that will be read. */
  private record Found(String table, Path path) {}

  /** A file that was hashed, or why it could not be. */
  private record Hashed(InputFile file, String problem) {}

  InputFinder(Path named, List<String> tables, List<String> required, HashMemory memory) {
    this.named = named;
    this.tables = tables;
    this.required = required;
    this.memory = memory;
  }

  InputFiles find() {
    folder = realFolder();
    List<Path> entries = list(folder);
    entries.stream().filter(entry -> tableOf(entry) == null).forEach(this::notice);
    tables.forEach(table -> findTable(table, entries));
    problems.refuseIfAny();
    List<Hashed> hashed = found.parallelStream().map(this::hashed).toList();
    hashed.stream().map(Hashed::problem).filter(Objects::nonNull).forEach(problems::add);
    problems.refuseIfAny();
    memory.save();
    return new InputFiles(folder, hashed.stream().map(Hashed::file).toList(), notices);
  }

  private Path realFolder() {
    if (!Files.exists(named)) {
      throw new RefusedInput(
          "data folder " + named + ": not found; a folder with one file per table is needed");
    }
    if (!Files.isDirectory(named)) {
      throw new RefusedInput(
          "data folder " + named + ": is not a folder; one file per table in it");
    }
    try {
      return named.toRealPath();
    } catch (IOException failure) {
      throw new RefusedInput("data folder " + named + ": " + reason(failure));
    }
  }

  /** Entries sorted by name; hidden ones belong to other programs. */
  private List<Path> list(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(entry -> !isHidden(entry)).sorted().toList();
    } catch (IOException failure) {
      problems.add(name(directory) + ": cannot be listed: " + reason(failure));
      return List.of();
    }
  }

  private static boolean isHidden(Path entry) {
    String name = entry.getFileName().toString();
    return name.startsWith(".") || name.startsWith("_");
  }

  /** The table an entry of the data folder is named after, or null. */
  private String tableOf(Path entry) {
    String name = entry.getFileName().toString();
    for (String extension : EXTENSIONS) {
      if (name.endsWith(extension)) {
        name = name.substring(0, name.length() - extension.length());
        break;
      }
    }
    return tables.contains(name) ? name : null;
  }

  private void notice(Path entry) {
    String name = entry.getFileName().toString();
    String hint =
        tables.stream()
            .filter(table -> name.toLowerCase(java.util.Locale.ROOT).startsWith(table + "."))
            .map(table -> "; is it " + table + ".csv or " + table + ".parquet?")
            .findFirst()
            .orElse("");
    notices.add(name + ": not a table, not read" + hint);
  }

  private void findTable(String table, List<Path> entries) {
    List<Path> own = entries.stream().filter(entry -> table.equals(tableOf(entry))).toList();
    if (own.isEmpty() && required.contains(table)) {
      String none = "table %s: missing; one of %s.csv, %s.parquet or a folder %s/ is needed in %s";
      problems.add(none.formatted(table, table, table, table, folder));
    }
    if (own.size() > 1) {
      List<String> names = own.stream().map(this::name).toList();
      problems.add(
          "table " + table + ": found " + String.join(" and ", names) + "; only one may be");
    }
    own.forEach(entry -> findFiles(table, entry));
  }

  private void findFiles(String table, Path entry) {
    if (!staysInside(entry)) {
      return;
    }
    boolean plain = entry.getFileName().toString().equals(table);
    if (plain && Files.isDirectory(entry)) {
      findInFolder(table, entry);
    } else if (plain) {
      problems.add(
          name(entry) + ": a file without extension; name it " + table + ".csv or .parquet");
    } else if (Files.isDirectory(entry)) {
      problems.add(name(entry) + ": is a folder; a folder of files is named " + table + "/");
    } else {
      addFile(table, entry);
    }
  }

  private void findInFolder(String table, Path directory) {
    List<Path> entries = list(directory);
    if (entries.isEmpty()) {
      problems.add(name(directory) + "/: empty; .csv or .parquet files are needed in it");
    }
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (!staysInside(entry)) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        problems.add(name(entry) + ": a folder in the folder of a table; only files may be");
      } else if (EXTENSIONS.stream().noneMatch(name::endsWith)) {
        problems.add(name(entry) + ": unknown kind of file; .csv and .parquet are accepted");
      } else {
        addFile(table, entry);
      }
    }
  }

  private void addFile(String table, Path entry) {
    if (Files.isRegularFile(entry)) {
      found.add(new Found(table, entry));
    } else {
      problems.add(name(entry) + ": not a regular file");
    }
  }

  private boolean staysInside(Path entry) {
    try {
      Path real = entry.toRealPath();
      if (real.startsWith(folder) && !real.equals(folder)) {
        return true;
      }
      problems.add(name(entry) + ": leads to " + real + ", outside the data folder " + folder);
    } catch (NoSuchFileException missing) {
      problems.add(name(entry) + ": a link that leads nowhere");
    } catch (IOException failure) {
      problems.add(
          name(entry)
              + ": "
              + (isLoop(entry) ? "a link that leads back to itself" : reason(failure)));
    }
    return false;
  }

  private static boolean isLoop(Path entry) {
    return Files.isSymbolicLink(entry) && !Files.exists(entry, new LinkOption[0]);
  }

  private Hashed hashed(Found found) {
    Path path = found.path();
    String name = name(path);
    try {
      InputFiles.Stamp stamp = InputFiles.Stamp.of(path);
      String sha256 = memory.of(path, stamp);
      return new Hashed(
          new InputFile(found.table(), name, path, stamp.size(), sha256, stamp), null);
    } catch (IOException failure) {
      return new Hashed(null, name + ": cannot be read: " + reason(failure));
    }
  }

  private String name(Path entry) {
    return folder.relativize(entry).toString().replace('\\', '/');
  }

  private static String reason(IOException failure) {
    if (failure instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemLoopException) {
      return "a link that leads back to itself";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
