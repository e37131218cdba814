package tassei.jobs.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.ResultTables;

/** A scenario's folder, which looks like that of a run: what no budget bears on is the base's. */
public final class ScenarioFolder {
  private static final List<String> FOLDERS = List.of("tables", "rejected");
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path run;
  private final Path own;

  public ScenarioFolder(Path run, Path own) {
    this.run = run;
    this.own = own;
  }

  /**
   * Everything a document needs beside the tables that are written already.
   *
   * @param scenario its name, what it does and what it assumes
   */
  public void complete(Output output, Map<String, Object> scenario, Dataset<Row> attainment) {
    try {
      for (String folder : FOLDERS) {
        copyMissing(folder);
      }
      Map<String, Object> mark = new TreeMap<>(scenario);
      ObjectNode facts = (ObjectNode) MAPPER.readTree(run.resolve("run.json").toFile());
      mark.put("base", facts.path("id").asText());
      ReportJson.like(run, output)
          .put(ResultTables.KPI_ATTAINMENT.name(), attainment, ResultTables.KPI_ATTAINMENT.fields())
          .put("what_if", mark)
          .write();
      facts.put("what_if", true);
      String json = MAPPER.writeValueAsString(facts) + "\n";
      Files.writeString(own.resolve("run.json"), json, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
  }

  private void copyMissing(String folder) throws IOException {
    if (!Files.isDirectory(run.resolve(folder))) {
      return;
    }
    Files.createDirectories(own.resolve(folder));
    try (Stream<Path> files = Files.list(run.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        Path target = own.resolve(folder).resolve(file.getFileName().toString());
        if (!Files.exists(target)) {
          Files.copy(file, target);
        }
      }
    }
  }
}
