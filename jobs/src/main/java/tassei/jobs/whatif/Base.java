package tassei.jobs.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.figures.forecast.series.Terms;
import tassei.figures.kpi.Horizon;
import tassei.jobs.earlier.EarlierTables;
import tassei.jobs.file.Location;
import tassei.jobs.read.Codes;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;

/**
 * A finished run as the ground of what-ifs, read from its folder without Spark, so that a mistake
 * in a scenario is told at once.
 */
public final class Base {
  private static final List<String> NAMED =
      List.of("ministries", "integrated_projects", "programmes");
  private static final List<String> NEEDED =
      List.of("plans", "ministries", "integrated_projects", "programmes", "crosswalk", "kpis");
  private static final Map<String, String> KEYS =
      Map.of(
          "ministries", "ministry",
          "integrated_projects", "integrated_project",
          "programmes", "programme");

  private final Path run;
  private final String id;
  private final EarlierTables tables;
  private final JsonNode report;
  private final Map<String, String> parents = new HashMap<>();
  private final LineReader lines = new LineReader(this::upFrom);

  private Base(Path run, String id, EarlierTables tables) {
    this.run = run;
    this.id = id;
    this.tables = tables;
    this.report = tables.report();
    report
        .path("programme_parents")
        .properties()
        .forEach(entry -> parents.put(entry.getKey(), entry.getValue().asText()));
  }

  public static Base read(Path run) {
    try {
      JsonNode facts = new ObjectMapper().readTree(run.resolve("run.json").toFile());
      Base base = new Base(run, facts.path("id").asText(), new EarlierTables(Location.of(run)));
      base.refuseIfOld(run);
      base.refuseIfCut(run);
      base.lines.read(base.tableFolder().resolve("budget_lines.csv"));
      return base;
    } catch (IOException failure) {
      throw new UncheckedIOException("base " + run, failure);
    }
  }

  public BaseLines lines() {
    return lines.counted();
  }

  /** All that the run has written. */
  public EarlierTables tables() {
    return tables;
  }

  /** Where its tables stand. */
  public Path tableFolder() {
    return run.resolve("tables");
  }

  /** The id of the run. */
  public String id() {
    return id;
  }

  /** A line and those it is a piece of. */
  public List<String> wholesOf(String line) {
    return chain(line, lines.envelopes());
  }

  public Names names() {
    return new Names(codes(), this::upFrom, lines());
  }

  public Sums sums() {
    Map<String, List<String>> sums = new LinkedHashMap<>();
    report
        .path("disjoint_collections")
        .properties()
        .forEach(
            sum -> {
              List<String> collections = new ArrayList<>();
              sum.getValue().forEach(collection -> collections.add(collection.asText()));
              sums.put(sum.getKey(), collections);
            });
    return new Sums(sums);
  }

  /** What the forecasts of the base rest on, and what they assume. */
  public Terms terms() {
    JsonNode forecast = report.path("forecast");
    return new Terms(
        day("as_of"),
        forecast.path("elasticity").asDouble(),
        forecast.path("lag").asInt(),
        forecast.path("confirmed-share").asDouble());
  }

  /** How far the base sees. */
  public Horizon horizon() {
    boolean isSeen = report.path("observed_until").isTextual();
    return new Horizon(day("as_of"), isSeen ? day("observed_until") : null);
  }

  private LocalDate day(String name) {
    String day = report.path(name).asText();
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException none) {
      throw BaseRow.damaged("report.json: " + name + " '" + day + "' is no day");
    }
  }

  /** The groupings that the base is summed by. */
  public List<String> levels(String which) {
    List<String> levels = new ArrayList<>();
    report.path("levels").path(which).forEach(level -> levels.add(level.asText()));
    return levels;
  }

  /** The programme itself, then those above it. */
  List<String> upFrom(String programme) {
    return chain(programme, parents);
  }

  /** From one to the next; a circle ends where it began. */
  private static List<String> chain(String from, Map<String, String> next) {
    Set<String> chain = new LinkedHashSet<>();
    String at = from;
    while (at != null && chain.add(at)) {
      at = next.get(at);
    }
    return List.copyOf(chain);
  }

  /** A folder that an older version wrote says less than a what-if needs. */
  private void refuseIfOld(Path run) {
    boolean isOld =
        report.path("levels").isMissingNode()
            || report.path("forecast").path("confirmed-share").isMissingNode();
    if (isOld) {
      throw new RefusedInput(
          "base " + run + " was computed by an older version; " + Remedy.COMPUTE_RUN);
    }
  }

  /** Names that a report leaves out would be unknown here. */
  private void refuseIfCut(Path run) {
    for (String table : NEEDED) {
      if (report.has(table + "_cut_at")) {
        throw new RefusedInput(
            run.resolve("report.json")
                + " of the base names only the first "
                + report.path(table + "_cut_at").asInt()
                + " "
                + table
                + "; a what-if needs all of them");
      }
    }
  }

  private Codes codes() {
    Codes codes = new Codes();
    for (String table : NAMED) {
      String key = KEYS.get(table);
      report.path(table).forEach(row -> codes.code(table, row.path(key).asText()));
      report.path(table).forEach(row -> name(codes, table, row, row.path(key).asText()));
    }
    return codes;
  }

  private static void name(Codes codes, String table, JsonNode row, String code) {
    codes.name(table, row.path("name_ja").asText(), code);
    codes.name(table, row.path("name_en").asText(), code);
    for (String alias : row.path("aliases").asText("").split(";", -1)) {
      if (!alias.isBlank() && !alias.equals("null")) {
        codes.name(table, alias, code);
      }
    }
  }
}
