package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Commands as they are typed, and what is printed. */
abstract class TypedCommands {
  static final Path ROOT = Path.of(System.getProperty("tassei.root", "..")).toAbsolutePath();
  private static String homeBefore;

  @TempDir Path scratch;
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  @BeforeAll
  static void atHome() {
    homeBefore = System.setProperty("tassei.home", ROOT.toString());
  }

  @AfterAll
  static void asBefore() {
    if (homeBefore == null) {
      System.clearProperty("tassei.home");
    }
  }

  final void assertMisused(List<String> lines, String... args) {
    assertEquals(ExitCode.MISUSED, tassei(args), err.toString());
    assertEquals(lines, err.toString().lines().toList());
    assertEquals("", out.toString());
  }

  final int tassei(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
