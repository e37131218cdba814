package tassei.jobs.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tassei.jobs.file.FileStamp;
import tassei.jobs.file.Folder;
import tassei.jobs.file.HashMemory;
import tassei.jobs.input.InputFiles.InputFile;
import tassei.jobs.refusal.NearestWord;
import tassei.jobs.refusal.ProblemList;
import tassei.jobs.refusal.ReadFailure;
import tassei.jobs.refusal.SafeText;

/** Looks through a data folder: which file belongs to which table, and what must not be there. */
final class InputFinder {
  private static final String UNREADABLE = "%s: cannot be read; accepted: %s.csv or %s.parquet";

  /** Files that may hold a table, whatever they are named. */
  private static final List<String> TABULAR = List.of(".csv", ".parquet", ".tsv", ".xlsx", ".xls");

  private static final List<String> EXTENSIONS = List.of(".csv", ".parquet");

  private final Folder place;
  private final List<String> tables;
  private final List<String> required;
  private final HashMemory memory;
  private final ProblemList problems = new ProblemList();
  private final ProblemList notices = new ProblemList();
  private final List<Found> found = new ArrayList<>();

  /** A file that will be read. */
  private record Found(String table, String name) {}

  /** A file that was hashed, or why it could not be. */
  private record Hashed(InputFile file, String problem) {}

  InputFinder(Folder place, List<String> tables, List<String> required, HashMemory memory) {
    this.place = place;
    this.tables = tables;
    this.required = required;
    this.memory = memory;
  }

  InputFiles find() {
    List<String> entries = list("");
    entries.stream()
        .filter(entry -> tableOf(entry) == null)
        .forEach(entry -> notice(entry, entries));
    tables.forEach(table -> findTable(table, entries));
    tables.forEach(table -> refuseUnreadable(table, entries));
    problems.refuseIfAny();
    List<Hashed> hashed = found.parallelStream().map(this::hashed).toList();
    hashed.stream().map(Hashed::problem).filter(Objects::nonNull).forEach(this::addUnreadable);
    problems.refuseIfAny();
    memory.save();
    List<String> told = notices.told().stream().map(SafeText::line).toList();
    return new InputFiles(place, hashed.stream().map(Hashed::file).toList(), told);
  }

  /** Entries sorted by name; hidden ones belong to other programs. */
  private List<String> list(String folder) {
    try {
      return place.list(folder).stream().filter(entry -> !isHidden(entry)).toList();
    } catch (IOException failure) {
      problems.add(folder + ": cannot be listed: " + ReadFailure.reason(failure));
      return List.of();
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  /** The table an entry of the data folder is named after, or null. */
  private String tableOf(String entry) {
    String name = entry;
    for (String extension : EXTENSIONS) {
      if (name.endsWith(extension)) {
        name = name.substring(0, name.length() - extension.length());
        break;
      }
    }
    return tables.contains(name) ? name : null;
  }

  /** A table that lies there in another form is not one without rows. */
  private void refuseUnreadable(String table, List<String> entries) {
    if (entries.stream().noneMatch(entry -> table.equals(tableOf(entry)))) {
      entries.stream()
          .filter(entry -> isNamedAfter(table, entry))
          .map(entry -> UNREADABLE.formatted(entry, table, table))
          .forEach(problems::add);
    }
  }

  private static boolean isNamedAfter(String table, String entry) {
    return entry.toLowerCase(Locale.ROOT).startsWith(table + ".");
  }

  private void notice(String name, List<String> entries) {
    String hint =
        tables.stream()
            .filter(table -> isNamedAfter(table, name))
            .map(table -> "; is it " + table + ".csv or " + table + ".parquet?")
            .findFirst()
            .or(() -> meant(name, entries).map(file -> "; did you mean " + file + "?"))
            .orElse("");
    notices.add("not a table, not read", name + ": not a table, not read" + hint);
  }

  /** The file of a table that is not there, and whose name is near this one. */
  private Optional<String> meant(String name, List<String> entries) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot);
    if (!extension.isEmpty() && !TABULAR.contains(extension)) {
      return Optional.empty();
    }
    List<String> present = entries.stream().map(this::tableOf).filter(Objects::nonNull).toList();
    List<String> absent = tables.stream().filter(table -> !present.contains(table)).toList();
    return NearestWord.near(name.substring(0, name.length() - extension.length()), absent)
        .map(table -> table + (extension.equals(".parquet") ? extension : ".csv"));
  }

  private void findTable(String table, List<String> entries) {
    List<String> own = entries.stream().filter(entry -> table.equals(tableOf(entry))).toList();
    if (own.isEmpty() && required.contains(table)) {
      String none = "table %s: missing; one of %s.csv, %s.parquet or a folder %s/ is needed in %s";
      problems.add(none.formatted(table, table, table, table, place.location()));
    }
    if (own.size() > 1) {
      problems.add("table " + table + ": found " + String.join(" and ", own) + "; only one may be");
    }
    own.forEach(entry -> findFiles(table, entry));
  }

  private void findFiles(String table, String entry) {
    if (strays(entry)) {
      return;
    }
    boolean plain = entry.equals(table);
    if (plain && place.isFolder(entry)) {
      findInFolder(table, entry);
    } else if (plain) {
      problems.add(entry + ": a file without extension; name it " + table + ".csv or .parquet");
    } else if (place.isFolder(entry)) {
      problems.add(entry + ": is a folder; a folder of files is named " + table + "/");
    } else {
      addFile(table, entry);
    }
  }

  private void findInFolder(String table, String folder) {
    List<String> entries = list(folder);
    if (entries.isEmpty()) {
      problems.add(folder + "/: empty; .csv or .parquet files are needed in it");
    }
    for (String entry : entries) {
      String name = Folder.inside(folder, entry);
      if (strays(name)) {
        continue;
      }
      if (place.isFolder(name)) {
        problems.add(
            "folders in " + folder,
            name + ": a folder in the folder of a table; only files may be");
      } else if (EXTENSIONS.stream().noneMatch(entry::endsWith)) {
        problems.add(
            "unknown kinds of files in " + folder,
            name + ": unknown kind of file; .csv and .parquet are accepted");
      } else {
        addFile(table, name);
      }
    }
  }

  private void addUnreadable(String problem) {
    problems.add("files that cannot be read", problem);
  }

  private void addFile(String table, String name) {
    if (place.isFile(name)) {
      found.add(new Found(table, name));
    } else {
      problems.add("not regular files", name + ": not a regular file");
    }
  }

  private boolean strays(String name) {
    Optional<String> reason = place.strays(name);
    reason.ifPresent(why -> problems.add("links that are not followed", name + ": " + why));
    return reason.isPresent();
  }

  private Hashed hashed(Found file) {
    String name = file.name();
    try {
      FileStamp stamp = place.stamp(name);
      String sha256 = memory.of(place, name, stamp);
      String path = place.location().resolve(name).text();
      return new Hashed(new InputFile(file.table(), name, path, stamp.size(), sha256, stamp), null);
    } catch (IOException failure) {
      return new Hashed(null, name + ": cannot be read: " + ReadFailure.reason(failure));
    }
  }
}
