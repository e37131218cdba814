package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.csv.ResultCsv;
import tassei.jobs.file.FileTree;

/**
 * A finished run and a what-if, then every kind of damage to every kind of file and folder. Each
 * command ends without a stack trace, names what it would have used, and follows no link.
 */
class DamagedOutTest {
  private static final Path ROOT =
      Path.of(System.getProperty("tassei.root", "..")).toAbsolutePath().normalize();
  private static final String DATA =
      ROOT.resolve("jobs/src/test/resources/second-programme").toString();

  @TempDir static Path scratch;
  private static String homeBefore;
  private static Path pristine;
  private static Path scenario;
  private static String id;
  private static final Map<String, List<String>> COMMANDS = new LinkedHashMap<>();

  @BeforeAll
  static void aFinishedRunAndAWhatIf() throws Exception {
    homeBefore = System.setProperty("tassei.home", ROOT.toString());
    pristine = scratch.resolve("pristine");
    scenario = scratch.resolve("more.yaml");
    Files.writeString(scenario, "name: more\nadjustments: [ { change: +10% } ]\n");
    COMMANDS.put("run", List.of("run", "--data", DATA, "--lang", "ja", "--formats", "html,png"));
    COMMANDS.put("runs", List.of("runs"));
    COMMANDS.put("whatif", List.of("whatif", scenario.toString(), "--formats", "none"));
    for (String command : List.of("run", "whatif")) {
      launch(command);
    }
    id = Files.readSymbolicLink(pristine.resolve("latest")).toString();
    COMMANDS.put("explain", List.of("explain", "latest", "control:" + firstControl()));
    COMMANDS.put("verify", List.of("verify", "latest"));
    COMMANDS.put("report", List.of("report", "latest", "--lang", "ja", "--formats", "html"));
  }

  @AfterAll
  static void asBefore() {
    if (homeBefore == null) {
      System.clearProperty("tassei.home");
    } else {
      System.setProperty("tassei.home", homeBefore);
    }
  }

  @Test
  void withoutDamageEveryCommandIsDone() throws IOException {
    Path out = copy(0);
    for (String command : COMMANDS.keySet()) {
      Said said = say(command, out);
      assertEquals(ExitCode.DONE, said.exit(), command + said.err());
    }
  }

  @Test
  void theWorstOfThemAreToldInOneLine() throws IOException {
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, Harm> each :
        Map.of(
                id + "/tables/budget_lines.csv",
                Harm.FLIPPED,
                id + "/run.json",
                Harm.CUT,
                id + "/report.ja.html",
                Harm.FLIPPED,
                id + "/tables",
                Harm.LINKED,
                ".work",
                Harm.LINKED,
                ".lock",
                Harm.LINKED,
                ".index",
                Harm.LINKED,
                "latest",
                Harm.OTHER_KIND)
            .entrySet()) {
      faults.addAll(harmed(each.getKey(), each.getValue(), ++count));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  @Tag("slow")
  void everyDamageToEveryFileAndFolder() throws IOException {
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (String entry : entries()) {
      boolean isFile = Files.isRegularFile(pristine.resolve(entry), LinkOption.NOFOLLOW_LINKS);
      for (Harm harm : isFile ? List.of(Harm.values()) : Harm.OF_FOLDERS) {
        faults.addAll(harmed(entry, harm, ++count));
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(count >= 58, count + " kinds of damage");
  }

  /** One of each kind of file and folder there is. */
  private static List<String> entries() throws IOException {
    List<String> entries = new ArrayList<>(List.of(".lock", "latest"));
    Set<String> kinds = new java.util.TreeSet<>();
    try (Stream<Path> all = Files.walk(pristine)) {
      for (Path path : all.skip(1).sorted().toList()) {
        String name = pristine.relativize(path).toString();
        if (kinds.add(kind(name)) && !entries.contains(name)) {
          entries.add(name);
        }
      }
    }
    return entries;
  }

  /** Tables that commands read differently are kinds of their own; others are alike. */
  private static String kind(String name) {
    return name.replaceAll("[0-9a-f]{32,}", "hash")
        .replaceAll("rejected/\\w+", "rejected/x")
        .replaceAll("charts/[^.]+", "charts/x")
        .replaceAll(
            "tables/(?!budget_lines|budget_rollup|controls|figure_rows|kpi_attainment)\\w+",
            "tables/x");
  }

  /** What is wrong with what the commands did, after one harm. */
  private static List<String> harmed(String entry, Harm harm, int count) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String command : COMMANDS.keySet()) {
      if (command.equals("run") && computes(entry, harm)) {
        continue;
      }
      Path out = copy(count);
      Path outside = Files.createDirectories(out.resolveSibling(count + "-outside"));
      Files.writeString(outside.resolve("precious.txt"), "mine");
      harm.doTo(out.resolve(entry), outside);
      Map<String, String> before = tree(outside);
      Said said = say(command, out);
      String what = harm + " " + entry + ", " + command + " exits " + said.exit() + ": ";
      if (said.exit() == ExitCode.BUG || said.err().contains("\tat ")) {
        faults.add(what + said.err());
      }
      if (!tree(outside).equals(before)) {
        faults.add(what + "touched " + outside);
      }
      if (Uses.mustTell(command, entry.replace(id, "RUN"), harm)
          && !(said.exit() == ExitCode.REFUSED && said.err().contains(name(entry)))) {
        faults.add(what + "does not tell: " + said.err());
      }
      FileTree.delete(out);
      FileTree.delete(outside);
    }
    return faults;
  }

  /** What is not there at all is computed, by Spark. */
  private static boolean computes(String entry, Harm harm) {
    return entry.equals(id) && harm == Harm.REMOVED;
  }

  private static String name(String entry) {
    return Path.of(entry).getFileName().toString();
  }

  private record Said(int exit, String err) {}

  private static Said say(String command, Path out) {
    StringWriter told = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.execute(
            new PrintWriter(told, true), new PrintWriter(err, true), arguments(command, out));
    return new Said(exit, err.toString());
  }

  private static String[] arguments(String command, Path out) {
    return Stream.concat(COMMANDS.get(command).stream(), Stream.of("--out", out.toString()))
        .toArray(String[]::new);
  }

  private static void launch(String command) throws Exception {
    try (Launched launched = Launched.of(ROOT, arguments(command, pristine))) {
      assertEquals(ExitCode.DONE, launched.exit(), launched.lines().toString());
    }
  }

  private static String firstControl() {
    List<String> controls = new ArrayList<>();
    ResultCsv.read(
        pristine.resolve(id).resolve("tables").resolve("controls.csv"),
        row -> controls.add(row.get("control")));
    return controls.get(0);
  }

  private static Path copy(int count) throws IOException {
    Path out = scratch.resolve("out-" + count);
    FinishedOut.copy(pristine, out);
    return out;
  }

  /** Every file with what it holds. */
  private static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        boolean isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        String held = isFile ? java.util.Arrays.toString(Files.readAllBytes(path)) : "";
        tree.put(folder.relativize(path).toString(), held);
      }
    }
    return tree;
  }
}
