package tassei.jobs;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import tassei.jobs.csv.CsvRecords;
import tassei.jobs.file.FileTree;
import tassei.jobs.oracle.RandomProgramme;

/**
 * A random programme whose large tables are Parquet, outcomes in several files, as offices hand it
 * in again and again: with a row more or less, a cell changed, a copy of another file's row.
 */
final class EditedFolder {
  private static final int FILES_OF_OUTCOMES = 4;
  private static final List<String> LARGE = List.of("projects", "budget", "outcomes");

  private final Path data;
  private final Random random;

  /** By file: the names of its columns, then its rows. */
  private final Map<Path, List<List<String>>> files = new TreeMap<>();

  private EditedFolder(Path data, long seed) {
    this.data = data;
    this.random = new Random(seed);
  }

  static EditedFolder of(Path data, long seed) throws IOException {
    RandomProgramme.write(data, seed);
    EditedFolder folder = new EditedFolder(data, seed);
    for (String table : LARGE) {
      folder.toParquet(table);
    }
    return folder;
  }

  Path data() {
    return data;
  }

  private void toParquet(String table) throws IOException {
    List<List<String>> all = new ArrayList<>();
    Path one = data.resolve(table + ".csv");
    Path many = data.resolve(table);
    for (Path csv : Files.exists(one) ? List.of(one) : csvOf(many)) {
      List<List<String>> read = read(csv);
      List<String> columns = all.isEmpty() ? read.get(0) : all.get(0);
      read.forEach(row -> all.add(laid(row, read.get(0), columns)));
      if (all.size() > read.size()) {
        all.remove(all.size() - read.size()); // the names of columns once more
      }
      Files.delete(csv);
    }
    if (!all.isEmpty()) {
      lay(table, all);
    }
  }

  private static List<Path> csvOf(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> laid(List<String> row, List<String> from, List<String> to) {
    return to.stream().map(column -> row.get(from.indexOf(column))).toList();
  }

  private static List<List<String>> read(Path csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(csv, StandardCharsets.UTF_8)) {
      CsvRecords records = new CsvRecords(text, 10_000);
      while (records.hasNext()) {
        rows.add(records.next().stream().map(cell -> cell.replace("\uFEFF", "")).toList());
      }
    }
    return rows;
  }

  private void lay(String table, List<List<String>> all) throws IOException {
    int parts = table.equals("outcomes") ? FILES_OF_OUTCOMES : 1;
    Files.createDirectories(data.resolve(table));
    for (int part = 0; part < parts; part++) {
      List<List<String>> rows = new ArrayList<>(List.of(all.get(0)));
      for (int row = 1 + part; row < all.size(); row += parts) {
        rows.add(all.get(row));
      }
      write(data.resolve(table).resolve("part-" + part + ".parquet"), rows);
    }
  }

  private void write(Path file, List<List<String>> rows) throws IOException {
    files.put(file, rows);
    Files.deleteIfExists(file);
    Types.MessageTypeBuilder builder = Types.buildMessage();
    for (String column : rows.get(0)) {
      builder
          .optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(column);
    }
    MessageType schema = builder.named("rows");
    try (ParquetWriter<Group> to =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .build()) {
      for (List<String> row : rows.subList(1, rows.size())) {
        to.write(group(schema, row));
      }
    }
  }

  private static Group group(MessageType schema, List<String> row) {
    Group group = new SimpleGroup(schema);
    for (int column = 0; column < row.size(); column++) {
      if (!row.get(column).isEmpty()) {
        group.add(column, row.get(column));
      }
    }
    return group;
  }

  /** Hands one file in again; says what was done to it. */
  String edit() throws IOException {
    List<Path> all = List.copyOf(files.keySet());
    Path file = all.get(random.nextInt(all.size()));
    List<List<String>> rows = new ArrayList<>(files.get(file));
    String done = edit(rows, of(file));
    write(file, rows);
    return data.relativize(file) + ": " + done;
  }

  /** Rows of all files of its table. */
  private List<List<String>> of(Path file) {
    List<List<String>> rows = new ArrayList<>();
    files.forEach(
        (other, held) -> {
          if (other.getParent().equals(file.getParent())) {
            rows.addAll(held.subList(1, held.size()));
          }
        });
    return rows;
  }

  private String edit(List<List<String>> rows, List<List<String>> all) {
    if (all.isEmpty() || rows.size() == 1) {
      return "nothing";
    }
    List<String> other = new ArrayList<>(all.get(random.nextInt(all.size())));
    int row = 1 + random.nextInt(rows.size() - 1);
    int column = random.nextInt(other.size());
    switch (random.nextInt(5)) {
      case 0 -> rows.remove(row);
      case 1 -> rows.add(row, other);
      case 2 -> rows.add(changed(other, column, all));
      case 3 -> rows.set(row, changed(rows.get(row), column, all));
      default -> rows.set(row, with(rows.get(row), column, "?"));
    }
    return "row " + row + ", column " + column;
  }

  private List<String> changed(List<String> row, int column, List<List<String>> all) {
    return with(row, column, all.get(random.nextInt(all.size())).get(column));
  }

  private static List<String> with(List<String> row, int column, String cell) {
    List<String> changed = new ArrayList<>(row);
    changed.set(column, cell);
    return changed;
  }

  /** Takes a file of outcomes away, or hands it in again. */
  String takeAway() throws IOException {
    Path file = data.resolve("outcomes").resolve("part-0.parquet");
    if (Files.exists(file)) {
      Files.delete(file);
      return "part-0 taken away";
    }
    write(file, files.get(file));
    return "part-0 handed in again";
  }

  void delete() {
    FileTree.delete(data);
  }
}
