package tassei.jobs.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.NationalRun;
import tassei.jobs.conf.RunOptions;
import tassei.jobs.conf.Settings;
import tassei.jobs.file.FileTree;
import tassei.jobs.input.InputFiles;
import tassei.jobs.io.Engine;
import tassei.jobs.table.Inputs;

/**
 * Outcomes in several files, edited again and again: what was kept of them changes no row and no
 * byte of a result, and only files that changed are read.
 */
class ReadAgainTest {
  private static final int FILES = 6;
  private static final int WHOLE_RUNS = 20;
  private static final List<String> DAYS = List.of(Sample.DEFAULT, Sample.YEAR_LATER);

  @TempDir Path temp;

  private final Random random = new Random(20240331);
  private final Set<String> seen = new HashSet<>();
  private List<String> header;
  private DataFolder data;

  @Test
  void aFewEdits() throws IOException {
    campaign(4, WHOLE_RUNS);
  }

  @Test
  @Tag("slow")
  void twoHundredEdits() throws IOException {
    campaign(200, WHOLE_RUNS);
  }

  private void campaign(int edits, int wholeRuns) throws IOException {
    split();
    Settings settings = settings(Sample.DEFAULT);
    for (int edit = 0; edit <= edits; edit++) {
      String what = edit == 0 ? "as it is" : edited();
      Set<String> before = kept();
      Set<String> contents = contents();
      List<String> again = rows(settings, RunOptionsOf.KEEPING.with(state()));
      assertEquals(rows(settings, RunOptionsOf.ANEW.with(state())), again, what);
      contents.removeAll(seen);
      Set<String> fresh = kept();
      fresh.removeAll(before);
      assertEquals(contents.size(), fresh.size(), "files read anew: " + what);
      seen.clear();
      seen.addAll(contents());
      if (edit % wholeRuns == wholeRuns - 1) {
        assertSameBytes(DAYS.get(edit / wholeRuns % DAYS.size()), what);
      }
    }
  }

  private enum RunOptionsOf {
    KEEPING,
    ANEW;

    private RunOptions with(Path state) {
      return new RunOptions("local[2]", null, this == KEEPING ? state : null);
    }
  }

  private void assertSameBytes(String day, String what) throws IOException {
    Map<String, String> bytes = new LinkedHashMap<>();
    for (RunOptionsOf options : RunOptionsOf.values()) {
      Path folder = Files.createDirectories(temp.resolve("run"));
      InputFiles inputs = WholeRun.inputs(data.path());
      NationalRun.of(settings(day), inputs, folder, options.with(state()), stage -> {});
      bytes.put(options.name(), String.valueOf(new WholeRun(folder, null).bytes()));
      FileTree.delete(folder);
    }
    assertEquals(bytes.get("ANEW"), bytes.get("KEEPING"), what);
  }

  private Settings settings(String day) throws IOException {
    return Sample.settings(
        temp, "as_of: " + day, "limits: { driver-bytes: 0 }", "max-rejected: { outcomes: 100 }");
  }

  private Path state() {
    return temp.resolve("state");
  }

  /** Names of the files that are kept, and seen to be whole. */
  private Set<String> kept() throws IOException {
    if (!Files.isDirectory(state())) {
      return new HashSet<>();
    }
    try (Stream<Path> states = Files.list(state())) {
      Set<String> names = new HashSet<>();
      states.map(state -> state.getFileName().toString()).forEach(names::add);
      names.removeIf(name -> !name.startsWith("state="));
      return names;
    }
  }

  private Set<String> contents() throws IOException {
    Set<String> contents = new HashSet<>();
    for (Path file : DataFolder.files(folder())) {
      contents.add(Files.readString(file));
    }
    return contents;
  }

  private List<String> rows(Settings settings, RunOptions options) {
    InputFiles inputs = WholeRun.inputs(data.path());
    try (Engine engine = Engine.start(settings, inputs, temp, options)) {
      engine.store().open();
      List<String> rows = new ArrayList<>();
      engine.store().read(Inputs.OUTCOMES).toJSON().collectAsList().forEach(rows::add);
      Collections.sort(rows);
      return rows;
    }
  }

  private Path folder() {
    return data.path().resolve("outcomes");
  }

  private void split() throws IOException {
    data = DataFolder.copy(Sample.NATIONAL, temp.resolve("data"));
    header = CsvText.records(data.file("outcomes")).get(0);
    List<Map<String, String>> rows = CsvText.rows(data.file("outcomes"));
    Files.createDirectory(folder());
    for (int file = 0; file < FILES; file++) {
      int from = rows.size() * file / FILES;
      write(file(file), rows.subList(from, rows.size() * (file + 1) / FILES));
    }
    Files.delete(data.file("outcomes"));
  }

  private Path file(int number) {
    return folder().resolve("part-" + number + ".csv");
  }

  private void write(Path file, List<Map<String, String>> rows) throws IOException {
    CsvText.write(file, header, rows);
  }

  /** Does one thing, and says what. */
  private String edited() throws IOException {
    Path file = file(random.nextInt(FILES));
    List<Map<String, String>> rows = new ArrayList<>(CsvText.rows(file));
    Map<String, String> row = new LinkedHashMap<>(rows.get(random.nextInt(rows.size())));
    switch (random.nextInt(8)) {
      case 0 -> {
        rows.remove(random.nextInt(rows.size()));
        write(file, rows);
        return "a row less";
      }
      case 1 -> {
        row.put("reported_on", "2024-0" + (1 + random.nextInt(9)) + "-15");
        row.put("quantity", "2");
        append(row);
        return "a late report in another file";
      }
      case 2 -> {
        append(row);
        return "a copy in another file";
      }
      case 3 -> {
        row.put("project", "nobody");
        append(row);
        return "a report of a project that is not there";
      }
      case 4 -> {
        data.edit("projects", projects -> projects.remove(random.nextInt(projects.size())));
        return "a reference row less";
      }
      case 5 -> {
        damage();
        return "a kept file damaged";
      }
      case 6 -> {
        FileTree.delete(state());
        seen.clear();
        return "nothing kept";
      }
      default -> {
        Files.createDirectories(state().resolve("building-of-a-killed-run"));
        return "a run killed while it kept a file";
      }
    }
  }

  private void append(Map<String, String> row) throws IOException {
    Path file = file(random.nextInt(FILES));
    List<Map<String, String>> rows = new ArrayList<>(CsvText.rows(file));
    rows.add(row);
    write(file, rows);
  }

  private void damage() throws IOException {
    try (Stream<Path> files = Files.walk(state())) {
      List<Path> parts = files.filter(part -> part.toString().endsWith(".parquet")).toList();
      Path part = parts.get(random.nextInt(parts.size()));
      byte[] bytes = Files.readAllBytes(part);
      bytes[random.nextInt(bytes.length)] ^= 1;
      Files.write(part, bytes);
    }
  }
}
