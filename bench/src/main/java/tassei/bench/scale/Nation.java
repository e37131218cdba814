package tassei.bench.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * An invented nation as a data folder: reference tables as CSV, projects and budget as one Parquet
 * file each, outcomes as a folder of many. The same shape gives the same rows.
 */
final class Nation {
  static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
  private static final int WRITERS = 2;

  private final Path folder;
  private final NationShape shape;

  Nation(Path folder, NationShape shape) {
    this.folder = folder;
    this.shape = shape;
  }

  /** The folder to write, then {@code --rows 20000000} and the like. */
  public static void main(String[] arguments) throws Exception {
    List<String> rest = List.of(arguments).subList(1, arguments.length);
    new Nation(Path.of(arguments[0]), NationShape.of(Options.of(rest))).write();
  }

  int files() {
    return shape.files();
  }

  Path data() {
    return folder.resolve("data");
  }

  /** The settings that ask for the nation's tables. */
  Path conf() {
    return folder.resolve("nation.yaml");
  }

  void write() throws Exception {
    Files.createDirectories(data().resolve("outcomes"));
    ReferenceTables.write(data(), shape.rows());
    try (Duck duck = duck()) {
      duck.set("target", data().resolve("projects.parquet").toString());
      duck.script("nation/projects.sql");
      duck.set("target", data().resolve("budget.parquet").toString());
      duck.script("nation/budget.sql");
    }
    writeOutcomes();
    Files.writeString(conf(), "as_of: " + AS_OF + "\ndata: data\nout: out\nlang: [ja]\n");
  }

  /** Writes one file of outcomes again with more rows at its end; with none, as it was. */
  void grow(int file, long added) throws SQLException {
    try (Duck duck = duck()) {
      writeFile(duck, file, added);
    }
  }

  private void writeOutcomes() throws InterruptedException, ExecutionException {
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> parts = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      int first = writer;
      parts.add(writers.submit(() -> writeEvery(first)));
    }
    writers.shutdown();
    for (Future<?> part : parts) {
      part.get();
    }
  }

  private Void writeEvery(int first) throws SQLException {
    try (Duck duck = duck()) {
      for (int file = first; file < shape.files(); file += WRITERS) {
        writeFile(duck, file, 0);
      }
    }
    return null;
  }

  private void writeFile(Duck duck, int file, long added) throws SQLException {
    duck.set("first_row", shape.firstRow(file));
    duck.set("end_row", shape.firstRow(file + 1));
    duck.set("first_added", shape.rows());
    duck.set("end_added", shape.rows() + added);
    duck.set("target", outcomes(file).toString());
    duck.script("nation/outcomes.sql");
  }

  Path outcomes(int file) {
    return data().resolve("outcomes").resolve("part-%05d.parquet".formatted(file));
  }

  private Duck duck() throws SQLException {
    Duck duck = Duck.open(1);
    duck.set("seed", shape.seed());
    duck.set("projects", shape.projects());
    duck.set("lines", shape.lines());
    duck.set("collections", shape.collections());
    duck.set("bands", shape.rows() / 1000);
    duck.set("counted", shape.counted());
    duck.set("vintages", shape.vintages());
    duck.set("shared", shape.shared());
    duck.set("duplicates", shape.duplicates());
    duck.set("conflicts", shape.conflicts());
    duck.set("rejected", shape.rejected());
    duck.script("nation/mixing.sql");
    return duck;
  }

  /** Whether the folder holds this nation, whole. */
  boolean isThere() throws IOException {
    Path mark = folder.resolve("whole.txt");
    return Files.exists(mark) && Files.readString(mark).equals(shape.name());
  }

  void markWhole() throws IOException {
    Files.writeString(folder.resolve("whole.txt"), shape.name(), StandardCharsets.UTF_8);
  }
}
