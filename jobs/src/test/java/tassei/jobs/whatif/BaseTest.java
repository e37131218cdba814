package tassei.jobs.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.refusal.RefusedInput;

/** A base that is not as a run left it, where no hash tells. */
class BaseTest {
  private static final String HEADER =
      "line,collection,fiscal_year,stage,ministry,integrated_project,programme,recipient,account,"
          + "envelope,counted_yen,why_not\n";

  @TempDir private Path run;

  @BeforeEach
  void aRun() throws IOException {
    write("run.json", "{\"id\": \"a\"}");
    write(
        "report.json",
        "{\"as_of\": \"2024-03-31\", \"levels\": {}, \"forecast\": {\"confirmed-share\": 0.9}}");
    Files.createDirectory(run.resolve("tables"));
    lines(HEADER + "l1,main,2021,initial,M,,,,general,,100,\n");
  }

  @Test
  void asARunLeftIt() {
    assertEquals("a", Base.read(run).id());
  }

  @Test
  void aCellThatNoRunWrites() throws IOException {
    lines(HEADER + "l1,main,x021,initial,M,,,,general,,100,\n");
    assertRefused("budget_lines.csv: fiscal_year 'x021' of line 'l1' is no fiscal year");
    lines(HEADER + "l1,main,2021,initial,M,,,,general,,1z0,\n");
    assertRefused("budget_lines.csv: counted_yen '1z0' of line 'l1' is no number");
  }

  @Test
  void aLostHeader() throws IOException {
    lines("l1,main,2021,initial,M,,,,general,,100,\nl2,main,2021,initial,M,,,,general,,100,\n");
    assertRefused("budget_lines.csv: it has no column why_not");
  }

  @Test
  void aDayThatIsNone() throws IOException {
    write(
        "report.json",
        "{\"as_of\": null, \"levels\": {}, \"forecast\": {\"confirmed-share\": 0.9}}");
    Base base = Base.read(run);
    RefusedInput refused = assertThrows(RefusedInput.class, base::terms);
    assertEquals(told("report.json: as_of 'null' is no day"), refused.lines());
  }

  private void assertRefused(String what) {
    RefusedInput refused = assertThrows(RefusedInput.class, () -> Base.read(run));
    assertEquals(told(what), refused.lines());
  }

  private static List<String> told(String what) {
    return List.of(
        "the base is damaged, "
            + what
            + "; compute it again with the --data, --as-of and --out it had, and --force");
  }

  private void lines(String csv) throws IOException {
    write("tables/budget_lines.csv", csv);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(run.resolve(name), text);
  }
}
