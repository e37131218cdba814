package tassei.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What codes of a run are called in Japanese. */
final class DrawnNames {
  private DrawnNames() {}

  /** Codes by their names, without spaces, of a list in the run's report.json. */
  static Map<String, String> of(Path run, String list, String code) throws Exception {
    Map<String, String> codes = new TreeMap<>();
    JsonNode report = new ObjectMapper().readTree(run.resolve("report.json").toFile());
    for (JsonNode row : report.path(list)) {
      codes.put(row.path("name_ja").asText().replaceAll("\\s+", ""), row.path(code).asText());
    }
    return codes;
  }
}
