package tassei.jobs.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The finished what-ifs of an output folder. */
public final class WhatIfs {
  private static final String FOLDER = "whatif";
  private static final String NAME = "whatif.json";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * What whatif.json says.
   *
   * @param base id of the run that scenarios are held against
   * @param asOf of the base
   */
  public record Said(
      String id,
      String question,
      String base,
      String asOf,
      Map<String, String> versions,
      List<Named> scenarios,
      List<RunRecord.StageTime> seconds) {}

  /**
   * One scenario.
   *
   * @param folder with its own tables and documents; null where there are too many scenarios
   * @param elasticity assumed, as is the lag; neither is estimated from data
   */
  public record Named(String name, String file, String folder, BigDecimal elasticity, int lag) {}

  private final Path folder;

  public WhatIfs(Path out) {
    this.folder = out.resolve(FOLDER);
  }

  /** Where what-ifs and planner's workbooks are kept. */
  public Path folder() {
    return folder;
  }

  /** The same folder, made where it is missing; refused where nothing can be written to it. */
  public Path made() {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".writable", null));
      return folder;
    } catch (IOException failure) {
      throw Unwritable.or(failure, folder);
    }
  }

  /** The finished what-if that answers a question. */
  public Optional<Path> answered(String id, Question question) {
    Path place = folder.resolve(id);
    try {
      return Files.isRegularFile(place.resolve(NAME)) && says(place, question)
          ? Optional.of(place)
          : Optional.empty();
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  private static boolean says(Path place, Question question) throws IOException {
    JsonNode json = MAPPER.readTree(place.resolve(NAME).toFile());
    return json.path("question").asText().equals(question.hash());
  }

  /** What a what-if takes from a run: two runs that differ in it never answer for each other. */
  public static String fingerprint(Path run) {
    try {
      Path lines = run.resolve("tables").resolve("budget_lines.csv");
      return Hash.ofFile(run.resolve("report.json")) + Hash.ofFile(lines);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage(), failure);
    }
  }

  public static void write(Path place, Said said) {
    try {
      String json = MAPPER.writeValueAsString(said) + "\n";
      Files.writeString(place.resolve(NAME), json, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure.getMessage(), failure);
    }
  }
}
