package tassei.jobs.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A copy of a data folder, to be edited. */
record DataFolder(Path path) {

  /** The files of a folder, copied into a new one. */
  static DataFolder copy(Path from, Path into) throws IOException {
    Files.createDirectories(into);
    for (Path file : files(from)) {
      Files.copy(file, into.resolve(file.getFileName()));
    }
    return new DataFolder(into);
  }

  /** The national sample without its simulated projects and outcomes. */
  static DataFolder published(Path into) throws IOException {
    DataFolder folder = copy(Sample.NATIONAL, into);
    Files.delete(folder.file("projects"));
    Files.delete(folder.file("outcomes"));
    return folder;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  Path file(String table) {
    return path.resolve(table + ".csv");
  }

  /** Rewrites a table with its rows as the edit leaves them. */
  DataFolder edit(String table, Consumer<List<Map<String, String>>> edit) throws IOException {
    List<String> header = CsvText.records(file(table)).get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    CsvText.rows(file(table)).forEach(row -> rows.add(new LinkedHashMap<>(row)));
    edit.accept(rows);
    CsvText.write(file(table), header, rows);
    return this;
  }

  /** Changes one cell of the one row whose key column has this value. */
  DataFolder set(String table, String key, String value, String column, String cell)
      throws IOException {
    return edit(
        table,
        rows -> {
          List<Map<String, String>> found =
              rows.stream().filter(row -> row.get(key).equals(value)).toList();
          if (found.size() != 1) {
            throw new IllegalArgumentException(table + " " + value + ": " + found.size());
          }
          found.get(0).put(column, cell);
        });
  }
}
