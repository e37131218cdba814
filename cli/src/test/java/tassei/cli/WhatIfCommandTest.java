package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.csv.ResultCsv;

/** What a planner does, each command in a process of its own, over the sample. */
class WhatIfCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("tassei.root"));
  private static final Path SCENARIOS = ROOT.resolve("data-samples").resolve("scenarios");

  @TempDir static Path scratch;
  private static Path out;

  @BeforeAll
  static void theSampleIsRun() throws Exception {
    out = scratch.resolve("out");
    FinishedOut.ofSample(out);
  }

  @Test
  void scenariosHaveTablesAndDocumentsAndAskedAgainAreUnchanged() throws Exception {
    Path latest = out.resolve("latest").toRealPath();
    String[] two = {
      "whatif",
      SCENARIOS.resolve("mhlw-up-10.yaml").toString(),
      SCENARIOS.resolve("devices-to-regenerative.yaml").toString(),
      "--formats",
      "html"
    };
    errors(ExitCode.DONE, two);
    Path made = newest();
    assertEquals(latest, out.resolve("latest").toRealPath());
    for (String folder : List.of("scenario-1/report", "scenario-2/report", "whatif")) {
      String ja = Files.readString(made.resolve(folder + ".ja.html"));
      assertTrue(ja.contains("試算（仮定） / Scenario：" + (folder.contains("2") ? "医療" : "厚労省")), folder);
      String en = Files.readString(made.resolve(folder + ".en.html"));
      assertTrue(en.contains("(base " + latest.getFileName() + ")"), folder);
    }
    for (String[] asRun :
        List.of(
            new String[] {"whatif", two[1], "--base", made.resolve("scenario-1").toString()},
            new String[] {"whatif", "--sheet", "--base", made.resolve("scenario-1").toString()},
            new String[] {"run", "--compare", made.resolve("scenario-1").toString()})) {
      List<String> told = errors(ExitCode.MISUSED, asRun);
      assertTrue(told.get(0).contains("is a what-if, no run: name its base"), told.toString());
    }
    Object written = Files.getLastModifiedTime(made.resolve("whatif.json"));
    Files.delete(made.resolve("scenario-2/report.en.html"));
    Files.delete(made.resolve("whatif.ja.html"));
    errors(ExitCode.DONE, two);
    assertEquals(written, Files.getLastModifiedTime(made.resolve("whatif.json")));
    assertTrue(Files.exists(made.resolve("scenario-2/report.en.html")));
    assertTrue(Files.exists(made.resolve("whatif.ja.html")));
  }

  @Test
  void aSheetThatIsNotEditedChangesNothing() throws Exception {
    errors(ExitCode.DONE, "whatif", "--sheet", "--lang", "ja");
    Path sheet = only(out.resolve("whatif"), ".xlsx");
    Path own = Files.copy(sheet, scratch.resolve("次年度案.xlsx"));
    errors(ExitCode.DONE, "whatif", own.toString(), "--formats", "none");
    Path tables = newest().resolve("tables");
    assertEquals(List.of(), rows(tables.resolve("whatif_budget.csv")));
    assertEquals("次年度案", rows(tables.resolve("whatif_scenarios.csv")).get(0).get("scenario"));
    Path latest = scratch.resolve("of-latest.yaml");
    Files.writeString(latest, "base: latest\nadjustments: [ { change: 10 } ]\n");
    List<String> one = errors(ExitCode.REFUSED, "whatif", own.toString(), latest.toString());
    assertTrue(one.get(0).startsWith(latest + ":2: adjustments[1].change"), one.toString());
    List<String> kept = errors(ExitCode.REFUSED, "whatif", "--sheet", "--lang", "ja");
    assertTrue(kept.get(0).contains("may hold edits"), kept.toString());
  }

  @Test
  void everyProblemOfEveryFileIsToldBeforeAnythingIsComputed() throws Exception {
    Path broken = scratch.resolve("broken.yaml");
    Files.writeString(
        broken, "adjustments:\n  - change: 10\n    where: { ministry: 農水庁 }\n  - bad: 1\n");
    Path negative = scratch.resolve("negative.yaml");
    Files.writeString(
        negative,
        "adjustments:\n  - add: -999億円\n    where: { collection: AMED, ministry: METI }\n");
    List<String> told = errors(ExitCode.REFUSED, "whatif", broken.toString());
    assertEquals(3, told.size(), told.toString());
    Path torn = scratch.resolve("torn.yaml");
    Files.writeString(torn, "name: x\n\tadjustments: []\n");
    Path lost = scratch.resolve("lost.yaml");
    Files.writeString(lost, "base: nobody\nadjustments: [ { change: +1% } ]\n");
    told =
        errors(
            ExitCode.REFUSED,
            "whatif",
            torn.toString(),
            broken.toString(),
            lost.toString(),
            negative.toString());
    assertEquals(5, told.size(), told.toString());
    assertTrue(told.get(0).startsWith(torn + ":2: not YAML: while scanning"), told.get(0));
    assertTrue(told.get(1).startsWith(broken + ":2: "), told.get(1));
    assertTrue(told.get(4).startsWith(lost + ": base: \"nobody\" is no finished run"), told.get(4));
    told = errors(ExitCode.REFUSED, "whatif", negative.toString());
    assertTrue(told.get(0).startsWith(negative + ":2: add: -99,900,000,000 yen"), told.get(0));
    assertTrue(told.get(0).contains("drives below zero: line '"), told.get(0));
    assertEquals(
        ExitCode.MISUSED, exit(new ArrayList<>(), "whatif", "--base", "nobody", broken.toString()));
  }

  @Test
  void anOutputThatCannotBeWrittenIsRefusedBeforeAnythingIsComputed() throws Exception {
    Path other = Files.createDirectory(scratch.resolve("other"));
    Path file = Files.createFile(other.resolve("whatif"));
    String expected = "out folder " + file + ": " + file + " is not a folder";
    String run = out.resolve("latest").toRealPath().toString();
    String scenario = SCENARIOS.resolve("mhlw-up-10.yaml").toString();
    List<String> told = new ArrayList<>();
    assertEquals(ExitCode.REFUSED, exit(other, told, "whatif", "--sheet", "--base", run));
    assertEquals(ExitCode.REFUSED, exit(other, told, "whatif", scenario, "--base", run));
    assertEquals(List.of(expected, expected), told);
  }

  /** Tables of the base are copied, and said to hold what they held when the base was looked at. */
  @Test
  void aBaseThatChangesMeanwhileIsRefused() throws Exception {
    Path other = scratch.resolve("changing");
    FinishedOut.ofSample(other);
    Path table = other.resolve("latest").toRealPath().resolve("tables/kpi_yearly.csv");
    String scenario = SCENARIOS.resolve("mhlw-up-10.yaml").toString();
    try (Launched asked = Launched.of(ROOT, "whatif", scenario, "--out", other.toString())) {
      assertTrue(asked.reaches("forecast"), asked.lines().toString());
      Files.writeString(table, "more", StandardOpenOption.APPEND);
      assertEquals(ExitCode.REFUSED, asked.exit(), asked.lines().toString());
      String told = asked.lines().get(asked.lines().size() - 1);
      assertTrue(told.startsWith(table + ": has "), told);
    }
    try (Stream<Path> finished = Files.list(other.resolve("whatif"))) {
      assertEquals(List.of(), finished.toList());
    }
  }

  private static Path newest() throws IOException {
    try (Stream<Path> all = Files.list(out.resolve("whatif"))) {
      return all.filter(Files::isDirectory)
          .max((one, other) -> Long.compare(modified(one), modified(other)))
          .orElseThrow();
    }
  }

  private static long modified(Path folder) {
    return folder.resolve("whatif.json").toFile().lastModified();
  }

  private static Path only(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(end)).findFirst().orElseThrow();
    }
  }

  private static List<Map<String, String>> rows(Path table) {
    List<Map<String, String>> rows = new ArrayList<>();
    ResultCsv.read(table, rows::add);
    return rows;
  }

  /** What was told on the side, without the progress. */
  private static List<String> errors(int expected, String... arguments) throws Exception {
    List<String> lines = new ArrayList<>();
    assertEquals(expected, exit(lines, arguments), lines.toString());
    return lines.stream().filter(line -> !line.startsWith("tassei: ")).toList();
  }

  private static int exit(List<String> lines, String... arguments) throws Exception {
    return exit(out, lines, arguments);
  }

  private static int exit(Path folder, List<String> lines, String... arguments) throws Exception {
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--out", folder.toString()))
            .toArray(String[]::new);
    try (Launched command = Launched.of(ROOT, all)) {
      int exit = command.exit();
      lines.addAll(command.lines());
      return exit;
    }
  }
}
