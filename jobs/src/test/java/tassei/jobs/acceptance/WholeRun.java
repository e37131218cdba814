package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.jobs.NationalRun;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.conf.Vocabulary;
import tassei.jobs.input.InputFiles;
import tassei.jobs.input.InputFolder;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.store.Progress;
import tassei.jobs.store.record.RunReport;

/** One run from a data folder to its tables, in this process, and what it wrote. */
record WholeRun(Path folder, RunReport report) {
  private static final RunOptions LOCAL = new RunOptions("local[2]", null);

  static WholeRun of(Settings settings, Path data, Path folder) throws IOException {
    return of(settings, data, folder, stage -> {});
  }

  static WholeRun of(Settings settings, Path data, Path folder, Progress progress)
      throws IOException {
    InputFiles inputs = inputs(data);
    Files.createDirectories(folder);
    return new WholeRun(
        folder, NationalRun.of(settings, inputs, folder, options(settings, inputs), progress));
  }

  /** Without Spark where it can be: that all carriers make the same is tried elsewhere. */
  static RunOptions options(Settings settings, InputFiles inputs) {
    return NationalRun.fitsProcess(settings, inputs) ? LOCAL.withoutSpark() : LOCAL;
  }

  static InputFiles inputs(Path data) {
    return InputFolder.files(data, Vocabulary.TABLES, Vocabulary.REQUIRED_TABLES);
  }

  /** Rows of a result table, as they were written. */
  List<Map<String, String>> rows(String table) {
    return read(folder.resolve("tables").resolve(table + ".csv"));
  }

  /** Refused rows of an input table, as they were written. */
  List<Map<String, String>> rejected(String table) {
    return read(folder.resolve("rejected").resolve(table + ".csv"));
  }

  /** Rows of a result table that have these cells: column, cell, column, cell. */
  List<Map<String, String>> rows(String table, String... cells) {
    return rows(table).stream().filter(row -> has(row, cells)).toList();
  }

  /** The one row of a result table that has these cells. */
  Map<String, String> row(String table, String... cells) {
    List<Map<String, String>> found = rows(table, cells);
    assertEquals(1, found.size(), table + " " + String.join(" ", cells) + ": " + found);
    return found.get(0);
  }

  /** The rows without the place they come from, which another format of the input changes. */
  List<String> rowsWithoutPlace(String table) {
    return rows(table).stream().map(WholeRun::withoutPlace).sorted().toList();
  }

  /** Refused rows without the place they come from. */
  List<String> rejectedWithoutPlace(String table) {
    return rejected(table).stream().map(WholeRun::withoutPlace).sorted().toList();
  }

  private static String withoutPlace(Map<String, String> row) {
    Map<String, String> rest = new LinkedHashMap<>(row);
    rest.remove("file");
    rest.remove("record");
    return rest.toString();
  }

  /** Names of the result tables. */
  List<String> tables() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .map(name -> name.substring(0, name.length() - ".csv".length()))
          .sorted()
          .toList();
    }
  }

  /** Every file of the run by its name, as a text in which each byte is a character. */
  Map<String, String> bytes() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        contents.put(folder.relativize(file).toString(), bytes);
      }
    }
    return contents;
  }

  /** Fails with the names of the files that are not byte for byte those of another run. */
  void assertSameBytes(WholeRun other) throws IOException {
    Map<String, String> here = bytes();
    Map<String, String> there = other.bytes();
    assertEquals(here.keySet(), there.keySet());
    List<String> different = new ArrayList<>(here.keySet());
    different.removeIf(name -> here.get(name).equals(there.get(name)));
    assertEquals(List.of(), different, "files that differ");
  }

  /** Fails where a table, accepted or refused, has other rows, wherever they were read. */
  void assertSameRows(WholeRun other) throws IOException {
    assertEquals(tables(), other.tables());
    for (String table : tables()) {
      assertEquals(rowsWithoutPlace(table), other.rowsWithoutPlace(table), table);
    }
    for (String table : Vocabulary.TABLES) {
      assertEquals(rejectedWithoutPlace(table), other.rejectedWithoutPlace(table), table);
    }
    assertEquals(refused(), other.refused());
    assertEquals(withoutRefused(report), withoutRefused(other.report));
  }

  /** Which rows are told as examples depends on the files they are read from. */
  private Map<String, Long> refused() {
    return report.refused().stream()
        .collect(Collectors.toMap(RefusedRows::table, RefusedRows::number));
  }

  private static RunReport withoutRefused(RunReport report) {
    return new RunReport(
        report.asOf(),
        report.rows(),
        report.verdicts(),
        report.judgements(),
        report.partJudgements(),
        report.plans(),
        report.plansWithoutTargets(),
        report.findings(),
        report.weakControls(),
        report.differing(),
        report.simulated(),
        List.of());
  }

  private static boolean has(Map<String, String> row, String... cells) {
    for (int at = 0; at < cells.length; at += 2) {
      if (!row.containsKey(cells[at])) {
        throw new IllegalArgumentException("no column " + cells[at] + " in " + row.keySet());
      }
      if (!row.get(cells[at]).equals(cells[at + 1])) {
        return false;
      }
    }
    return true;
  }

  private static List<Map<String, String>> read(Path file) {
    try {
      List<Map<String, String>> rows = CsvText.rows(file);
      rows.forEach(row -> row.replaceAll((column, cell) -> unguarded(cell)));
      return rows;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The apostrophe that keeps Excel from taking a text for a formula. */
  private static String unguarded(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
