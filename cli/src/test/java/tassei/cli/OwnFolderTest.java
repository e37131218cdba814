package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an analyst is told who brings tables typed by hand. */
class OwnFolderTest extends TypedCommands {
  private static final Path SECOND = ROOT.resolve("jobs/src/test/resources/second-programme");

  private Path data;

  @BeforeEach
  void aFolderOfFewTables() throws IOException {
    data = Files.createDirectory(scratch.resolve("data"));
    try (Stream<Path> files = Files.list(SECOND)) {
      for (Path file : files.toList()) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void aColumnThatNobodyKnowsIsNoted() throws IOException {
    replace("kpis", ",target,", ",targt,");
    String note = "note: not used: kpis.csv: unknown column 'targt'; did you mean 'target'?";
    // The second time the run is unchanged, and nothing is read.
    for (String command : List.of("run", "run")) {
      assertEquals(ExitCode.DONE, asked(command), err.toString());
      assertEquals(List.of(note), notes(), command);
    }
    replace("budget", ",initial,", ",initiol,");
    assertEquals(ExitCode.REFUSED, asked("check"));
    assertEquals(List.of(note), notes());
  }

  @Test
  void warningsAreToldAndNotOnlyCounted() throws IOException {
    replace("budget", "\"3,100\"", "\"▲3,100\"");
    String first = "unusual-sign; the first: budget 22-HARBOUR: ";
    asked("run");
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.stream().anyMatch(line -> line.contains(first)), lines.toString());
    String listed = "tables/findings.csv; in the report: データの検証 Data quality";
    assertTrue(out.toString().contains(listed), out.toString());
  }

  /** One line and not one per row, before all others. */
  @Test
  void aColumnThatIsNotThereIsToldBeforeItsRows() throws IOException {
    replace("budget", ",amount,", ",金額,");
    assertEquals(ExitCode.REFUSED, asked("check"));
    assertEquals(List.of("note: not used: budget.csv: unknown column '金額'"), notes());
    String first =
        err.toString().lines().filter(line -> line.startsWith("budget")).findFirst().orElseThrow();
    assertTrue(
        first.startsWith("budget: there is no column 'amount'; unknown: '金額'; amount: "), first);
  }

  /** Refusals are no results, and a file of refused rows goes when they are accepted. */
  @Test
  void whatACheckRefusedIsForgottenWhenItIsMended() throws IOException {
    Path refused = out().resolve("refused-budget.csv");
    replace("budget", ",initial,", ",initiol,");
    assertEquals(ExitCode.REFUSED, asked("check"));
    assertTrue(err.toString().contains("refused rows, each with every problem"), err.toString());
    assertTrue(!out.toString().contains("initiol"), out.toString());
    assertTrue(Files.exists(refused));
    replace("budget", ",initiol,", ",initial,");
    assertEquals(ExitCode.DONE, asked("check"));
    assertTrue(Files.notExists(refused));
  }

  private int asked(String command, String... more) {
    List<String> words =
        new ArrayList<>(List.of(command, "--quiet", "--allow-differences", "--formats", "none"));
    words.addAll(List.of("--data", data.toString(), "--out", out().toString()));
    words.addAll(List.of(more));
    return tassei(words.toArray(String[]::new));
  }

  private Path out() {
    return scratch.resolve("out");
  }

  private List<String> notes() {
    return err.toString().lines().filter(line -> line.startsWith("note: ")).toList();
  }

  private void replace(String table, String written, String other) throws IOException {
    Path file = data.resolve(table + ".csv");
    String before = Files.readString(file);
    assertTrue(before.contains(written), before);
    Files.writeString(file, before.replace(written, other));
  }
}
