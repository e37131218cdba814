package tassei.jobs.io;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFiles.InputFile;
import tassei.jobs.input.InputFolder;
import tassei.jobs.read.Codes;
import tassei.jobs.read.TableReader;
import tassei.jobs.state.Source;
import tassei.jobs.state.States;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.OriginFields;

/** Files are read together, and each row still knows its own. */
@ExtendWith(SparkExtension.class)
class ParquetFilesTest {
  @TempDir Path data;

  @Test
  void eachRowHasTheKeyOfItsFileWhateverThatIsCalled() throws IOException {
    write("a.parquet", outcomes("o1", "o2"));
    write("成果 1%20+#(2).parquet", outcomes("o3"));
    write("with[1]{x}*?.parquet", outcomes("o4"));
    write("narrow.parquet", outcomes("o5").drop(Keys.NOTE.name()));
    write("more.parquet", outcomes("o6").withColumn("ours", lit("x")));
    assertEquals(
        List.of(
            "o1 key of outcomes/a.parquet 1",
            "o2 key of outcomes/a.parquet 2",
            "o3 key of outcomes/成果 1%20+#(2).parquet 1",
            "o4 key of outcomes/with[1]{x}*?.parquet 1",
            "o5 key of outcomes/narrow.parquet 1",
            "o6 key of outcomes/more.parquet 1"),
        opened().collectAsList().stream()
            .map(
                row ->
                    row.getAs(Inputs.OUTCOME.name())
                        + " "
                        + row.getAs(States.STATE.name())
                        + " "
                        + row.getAs(OriginFields.RECORD.name()))
            .sorted()
            .toList());
  }

  /** A file with a column of its own is read cell by cell; beside it others are not. */
  @Test
  void filesOfDifferentColumnsAreKeptWithAllTheirRowsAndProblems() throws IOException {
    write("a.parquet", outcomes("o1", "o2"));
    write("b.parquet", outcomes("o3", " o4").withColumn("ours", lit("x")));
    write("c.parquet", outcomes("o5", "").withColumn("ours", lit("y")));
    InputFiles inputs = InputFolder.files(data, List.of("outcomes"), List.of());
    Codes codes = new Codes();
    ParquetFiles files = new ParquetFiles(SparkExtension.session(), new TableReader(codes), codes);
    Source.Opening together = sources -> files.opened(Inputs.OUTCOMES, keys(inputs, sources));
    List<Source> sources =
        inputs.all().stream()
            .map(
                file -> new Source(file.name(), States.key(file.sha256(), "x"), together, () -> {}))
            .toList();
    for (int time = 0; time < 2; time++) {
      Dataset<Row> rows =
          new States(SparkExtension.session(), data.resolve("state [of] {all}"))
              .of(Inputs.OUTCOMES, sources);
      assertEquals(
          List.of(
              "a.parquet o1  0",
              "a.parquet o2  0",
              "b.parquet o3 ours=x 0",
              "b.parquet o4 ours=x 0",
              "c.parquet null ours=y 1",
              "c.parquet o5 ours=y 0"),
          rows.collectAsList().stream().map(ParquetFilesTest::told).sorted().toList());
    }
  }

  private static String told(Row row) {
    String others = row.getAs(OriginFields.OTHER_CELLS.name());
    return row.<String>getAs(OriginFields.FILE.name()).replace("outcomes/", "")
        + " "
        + row.getAs(Inputs.OUTCOME.name())
        + " "
        + (others == null ? "" : others)
        + " "
        + row.getList(row.fieldIndex(InputTable.PROBLEMS.name())).size();
  }

  private static Map<InputFile, String> keys(InputFiles inputs, List<Source> sources) {
    Map<InputFile, String> keys = new LinkedHashMap<>();
    for (InputFile file : inputs.all()) {
      sources.stream()
          .filter(source -> source.name().equals(file.name()))
          .forEach(source -> keys.put(file, source.key()));
    }
    return keys;
  }

  private Dataset<Row> opened() {
    Codes codes = new Codes();
    ParquetFiles files = new ParquetFiles(SparkExtension.session(), new TableReader(codes), codes);
    Map<InputFile, String> keys = new LinkedHashMap<>();
    InputFiles inputs = InputFolder.files(data, List.of("outcomes"), List.of());
    inputs.all().forEach(file -> keys.put(file, "key of " + file.name()));
    return files.opened(Inputs.OUTCOMES, keys).rows();
  }

  private void write(String name, Dataset<Row> rows) throws IOException {
    Path folder = data.resolve("written");
    rows.coalesce(1).write().parquet(folder.toString());
    Path target = Files.createDirectories(data.resolve("outcomes")).resolve(name);
    try (Stream<Path> parts = Files.list(folder)) {
      Path part =
          parts.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.move(part, target);
    }
    tassei.jobs.file.FileTree.delete(folder);
  }

  private static Dataset<Row> outcomes(String... names) {
    Rows.Literal rows = Rows.of(Inputs.OUTCOME, Inputs.OUTCOME_KIND, Keys.STATUS, Keys.NOTE);
    for (String name : names) {
      rows = rows.row(name, "paper", "confirmed", null);
    }
    return rows.held();
  }
}
