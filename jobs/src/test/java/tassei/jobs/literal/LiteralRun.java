package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import tassei.contract.column.Field;
import tassei.contract.column.RowTable;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RollupRow;
import tassei.figures.control.ControlVerdict;
import tassei.jobs.NationalRun;
import tassei.jobs.checked.LiteralInputs;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.SettingsFile;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.csv.ResultCsv;
import tassei.jobs.file.FileTree;
import tassei.jobs.file.Location;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.record.PrintedLine;
import tassei.jobs.store.record.RunReport;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.ResultTables;

/**
 * A whole run over literal tables, in this process, and what stands in its result tables. The
 * nation has two plans (P1 2015–2019, P2 2020–2024), three projects and three ministries; amounts
 * are yen and lines are own, initial and of 2021 unless a table says otherwise ({@link
 * LiteralInputs}). Known at 2024-03-31 unless it is said otherwise.
 */
public final class LiteralRun {
  private final LiteralInputs inputs = new LiteralInputs();
  private final Map<String, String> conf = new HashMap<>();
  private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
  private LiteralRun earlier;
  private boolean isAnyRefused;
  private RunReport report;
  private JsonNode listed;

  LiteralRun() {
    conf.put("as_of", "2024-03-31");
  }

  public static LiteralRun of(InputTable table, String rows) {
    return new LiteralRun().and(table, rows);
  }

  public static LiteralRun budget(String rows) {
    return of(Budget.TABLE, rows);
  }

  public LiteralRun and(InputTable table, String rows) {
    inputs.write(table, rows);
    return this;
  }

  public LiteralRun asOf(String day) {
    return set("as_of", day);
  }

  /** Levels of the rollup, such as ministry or account+ministry. */
  public LiteralRun levels(String... levels) {
    return set("levels", "[" + String.join(", ", levels) + "]");
  }

  public LiteralRun executionLevels(String... levels) {
    return set("execution-levels", "[" + String.join(", ", levels) + "]");
  }

  public LiteralRun scopeLevels(String... levels) {
    return set("scope-levels", "[" + String.join(", ", levels) + "]");
  }

  /** Any key of a conf, with its value as YAML. */
  public LiteralRun set(String key, String value) {
    if (!value.equals(conf.put(key, value))) {
      report = null;
    }
    return this;
  }

  /** Rows may be refused; else a test that misspells its rows would go on without them. */
  public LiteralRun refusing() {
    isAnyRefused = true;
    return this;
  }

  /** Compared with an earlier run. */
  public LiteralRun comparedWith(LiteralRun run) {
    earlier = run;
    return this;
  }

  /** The rollup at these levels. */
  public LiteralTable rollup(String... levels) {
    return levels(levels).table(RollupRow.TABLE);
  }

  /** The execution at these levels. */
  public LiteralTable execution(String... levels) {
    return executionLevels(levels).table(ExecutionRow.TABLE);
  }

  public LiteralTable lines() {
    return table(PrintedLine.TABLE);
  }

  public LiteralTable verdicts() {
    return table(ControlVerdict.TABLE);
  }

  public LiteralTable findings() {
    return table(FindingRow.TABLE);
  }

  /** Any result table. */
  public LiteralTable table(RowTable<?> table) {
    computed();
    return new LiteralTable(tables.get(table.name()));
  }

  /** What report.json lists by this name. */
  public LiteralTable listed(String name) {
    computed();
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode row : listed.path(name)) {
      Map<String, String> cells = new HashMap<>();
      row.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText("")));
      rows.add(cells);
    }
    return new LiteralTable(rows);
  }

  /** What report.json says at this path; blank where it says nothing. */
  public String told(String... path) {
    computed();
    JsonNode node = listed;
    for (String name : path) {
      node = node.path(name);
    }
    return node.asText();
  }

  /** Every row of a result table as {@code a | b | c}, sorted; unknown is blank. */
  public List<String> rows(RowTable<?> table, Field... columns) {
    return LiteralTable.shown(table(table), columns);
  }

  /** {@code record: rule(column)} of every refused row. */
  public List<String> refused(InputTable table) {
    return LiteralInputs.refused(inputs.checked(), table);
  }

  /** What the run says of itself. */
  public RunReport report() {
    computed();
    return report;
  }

  private void computed() {
    if (report == null) {
      try {
        Path folder = Files.createTempDirectory("literal-run");
        try {
          compute(folder);
        } finally {
          FileTree.delete(folder);
        }
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private void compute(Path folder) throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path run = Files.createDirectory(folder.resolve("run"));
    inputs.writeTo(data);
    InputFiles files = InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
    RunOptions here = new RunOptions("local[1]", compared(folder)).withoutSpark();
    report = NationalRun.of(settings(folder), files, run, here, stage -> {});
    if (!isAnyRefused) {
      report.rows().forEach((table, count) -> assertEquals(0, count.rejected(), table));
    }
    listed = new ObjectMapper().readTree(run.resolve("report.json").toFile());
    for (RowTable<?> table : ResultTables.ALL) {
      List<Map<String, String>> rows = new ArrayList<>();
      ResultCsv.read(run.resolve("tables").resolve(table.name() + ".csv"), rows::add);
      tables.put(table.name(), rows);
    }
  }

  private Location compared(Path folder) throws IOException {
    if (earlier == null) {
      return null;
    }
    Path then = Files.createDirectory(folder.resolve("earlier"));
    earlier.compute(then);
    return Location.of(then.resolve("run"));
  }

  private Settings settings(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    conf.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    Path file = folder.resolve("conf.yaml");
    Files.writeString(file, text);
    return SettingsFile.read(file).withAnyRejected();
  }
}
