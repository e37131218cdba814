package tassei.reports.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A finished run: its tables, and what run.json and report.json say of it. */
public final class RunFolder {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Pattern ALIAS_ENDS = Pattern.compile("[;；]");

  private static final Map<Column, String> TABLES =
      Map.of(
          Column.MINISTRY, "ministries",
          Column.INTEGRATED_PROJECT, "integrated_projects",
          Column.PROGRAMME, "programmes");

  private final Path folder;
  private final WrittenFiles written;
  private final RunTables tables;
  private final JsonNode run;
  private final JsonNode report;

  private RunFolder(Path folder, WrittenFiles written, JsonNode run, JsonNode report) {
    this.folder = folder;
    this.written = written;
    this.tables = new RunTables(folder, written);
    this.run = run;
    this.report = report;
  }

  public static RunFolder open(Path folder) {
    JsonNode run = json(folder.resolve("run.json"));
    WrittenFiles written = WrittenFiles.of(folder, run);
    Path report = written.whole(folder.resolve("report.json"));
    return new RunFolder(folder, written, run, json(report));
  }

  public RunTables tables() {
    return tables;
  }

  /** What run.json says: empty where it is missing. */
  public JsonNode facts() {
    return run;
  }

  /** What report.json says; without it there are no documents. */
  public JsonNode report() {
    if (report.isEmpty()) {
      throw new UnreadableRun(
          folder.resolve("report.json") + " is missing: not the folder of a finished run");
    }
    return report;
  }

  /** A list that report.json holds: empty where the folder does not say. */
  public JsonNode reported(String list) {
    return report.path(list);
  }

  /** Folders of old runs may lack refused rows of a table. */
  public boolean holdsRejected(String table) {
    return written.has(folder.resolve("rejected").resolve(table + ".csv"));
  }

  /** The rows of an input table that were refused, to be closed by the caller. */
  public RunRows rejected(String table) {
    return new RunRows(written.whole(folder.resolve("rejected").resolve(table + ".csv")));
  }

  /** Empty where the folder does not say. */
  public String id() {
    return run.path("id").asText("");
  }

  /** Empty where the folder does not say. */
  public String asOf() {
    return run.path("as_of").asText(report.path("as_of").asText(""));
  }

  /** What a ministry, integrated project or programme is called; empty where that is not known. */
  public Optional<String> name(Column key, String code) {
    for (JsonNode entry : report.path(TABLES.getOrDefault(key, ""))) {
      if (entry.path(key.header()).asText().equals(code)) {
        return names(entry);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> names(JsonNode entry) {
    String ja = entry.path("name_ja").asText("");
    String en = entry.path("name_en").asText("");
    return ja.isEmpty() && en.isEmpty() ? Optional.empty() : Optional.of(ja + " / " + en);
  }

  /** The ministry a programme is stated to be of; empty where it is several, or not stated. */
  public Optional<String> ministryOf(String programme) {
    for (JsonNode entry : report.path("programmes")) {
      if (entry.path(Column.PROGRAMME.header()).asText().equals(programme)) {
        return Optional.of(entry.path(Column.MINISTRY.header()).asText(""))
            .filter(ministry -> !ministry.isEmpty() && !ministry.equals("null"));
      }
    }
    return Optional.empty();
  }

  /** What a control is called; empty where the folder does not say. */
  public Optional<String> nameOfControl(String control) {
    for (JsonNode entry : report.path("controls")) {
      if (entry.path(Column.CONTROL.header()).asText().equals(control)) {
        return names(entry);
      }
    }
    return Optional.empty();
  }

  /** By code: what else cells of the input may call a ministry, integrated project or programme. */
  public Map<String, List<String>> aliases(Column key) {
    Map<String, List<String>> aliases = new HashMap<>();
    for (JsonNode entry : report.path(TABLES.getOrDefault(key, ""))) {
      String stated = entry.path("aliases").isTextual() ? entry.path("aliases").asText() : "";
      aliases.put(entry.path(key.header()).asText(), List.of(ALIAS_ENDS.split(stated)));
    }
    return aliases;
  }

  /** What the run's settings call a judgement; empty where the folder does not say. */
  public Optional<String> judgement(String code) {
    JsonNode label = report.path("judgements").path(code);
    return label.isObject()
        ? Optional.of(label.path("ja").asText("") + " / " + label.path("en").asText(""))
        : Optional.empty();
  }

  /** Whether a programme is another one or lies below it, at any depth. */
  public boolean isWithin(String programme, String above) {
    JsonNode parents = report.path("programme_parents");
    if (!parents.isObject()) {
      throw new UnreadableRun(
          "report.json is missing, or does not say which programmes lie below which");
    }
    String at = programme;
    for (int depth = 0; depth <= parents.size() && !at.isEmpty(); depth++) {
      if (at.equals(above)) {
        return true;
      }
      at = parents.path(at).asText("");
    }
    return false;
  }

  /** The collections a collection is the sum of: of a published one itself. */
  public List<String> collectionsIn(String collection) {
    List<String> members = new ArrayList<>();
    report
        .path("disjoint_collections")
        .path(collection)
        .forEach(member -> members.add(member.asText()));
    return members.isEmpty() ? List.of(collection) : members;
  }

  private static JsonNode json(Path file) {
    if (!Files.isRegularFile(file)) {
      return MAPPER.createObjectNode();
    }
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException wrong) {
      throw new UnreadableRun(file + ": " + wrong.getOriginalMessage(), wrong);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
