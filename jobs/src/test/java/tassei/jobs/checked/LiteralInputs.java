package tassei.jobs.checked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFolder;
import tassei.jobs.pass.LocalPasses;
import tassei.jobs.read.HeaderNotes;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.WrittenRows;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/**
 * Literal tables of a nation of two plans, three projects and three ministries, as a data folder. A
 * column that a table does not name holds what makes a row valid.
 */
public final class LiteralInputs {
  private static final Map<String, String> GIVEN =
      Map.of(
          "plans", "plan | from_fy | to_fy\nP1 | 2015 | 2019\nP2 | 2020 | 2024",
          "ministries", "ministry\nMX\nMY\nMZ",
          "integrated_projects", "integrated_project | plan\nP1-1 | P1\nP2-1 | P2\nP2-2 | P2\n");

  private static final Map<String, String> UNNAMED =
      Map.ofEntries(
          Map.entry("name_ja", "名"),
          Map.entry("name_en", "name"),
          Map.entry("short_ja", "略"),
          Map.entry("sort", "1"),
          Map.entry("basis", "yearly"),
          Map.entry("title", "課題"),
          Map.entry("fiscal_year", "2021"),
          Map.entry("stage", "initial"),
          Map.entry("inclusion", "own"),
          Map.entry("unit", "円"),
          Map.entry("kind", "output"),
          Map.entry("measure", "count"),
          Map.entry("table", "budget"),
          Map.entry("status", "confirmed"),
          Map.entry("source", "doc"));

  /** What a control or an indicator does not name is any, or the default of the contract. */
  private static final Map<String, List<String>> BLANK =
      Map.of(
          "controls", List.of("fiscal_year", "stage", "basis", "name_ja", "name_en"),
          "kpis", List.of("basis"),
          "outcomes", List.of("fiscal_year"));

  private final Map<String, String> written = new HashMap<>(GIVEN);

  /** The rows of a table, as cells between bars. */
  public LiteralInputs write(InputTable table, String rows) {
    written.put(table.name(), rows);
    return this;
  }

  /** Whether nobody has written the table anew. */
  public boolean isGiven(InputTable table) {
    return written.get(table.name()).equals(GIVEN.get(table.name()));
  }

  public List<RawRow> raw(InputTable table) {
    String text = written.get(table.name());
    Map<String, String> unnamed = new HashMap<>(UNNAMED);
    BLANK.getOrDefault(table.name(), List.of()).forEach(unnamed::remove);
    return text == null ? List.of() : WrittenRows.written(table, text, unnamed);
  }

  /** Written as files, read and checked as those are. */
  public CheckedInputs checked() {
    try {
      Path folder = Files.createTempDirectory("literal");
      try {
        writeTo(folder);
        return CheckedInputs.read(
            InputFolder.files(folder, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES),
            Settings.defaults(),
            new HeaderNotes(),
            new LocalPasses());
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** As a data folder. */
  public void writeTo(Path folder) throws IOException {
    for (InputTable table : Inputs.ALL) {
      if (written.containsKey(table.name())) {
        Files.writeString(folder.resolve(table.name() + ".csv"), csv(table));
      }
    }
  }

  private String csv(InputTable table) {
    Stream<List<String>> header = Stream.of(table.entries().stream().map(Entry::name).toList());
    return Stream.concat(header, raw(table).stream().map(RawRow::cells))
        .map(LiteralInputs::line)
        .collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell == null ? "" : '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** {@code record: rule(column)} of every refused row. */
  public static List<String> refused(CheckedInputs inputs, InputTable table) {
    List<String> lines = new ArrayList<>();
    for (InputRow row : AllRows.rejected(inputs, table)) {
      lines.add(
          row.origin().record()
              + ": "
              + row.problems().stream()
                  .map(problem -> problem.rule() + "(" + problem.column() + ")")
                  .collect(Collectors.joining(" ")));
    }
    return lines;
  }
}
