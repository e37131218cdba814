package tassei.reports.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  @Test
  void bold_is_a_real_face() {
    assertEquals("NotoSansJP-Bold", Fonts.bold(9).getPSName());
    assertEquals("NotoSansJP-Regular", Fonts.regular(9).getPSName());
  }

  @Test
  void digits_line_up() {
    assertEquals(
        Fonts.regular(9).getStringBounds("1111", EXACT).getWidth(),
        Fonts.regular(9).getStringBounds("8888", EXACT).getWidth(),
        1e-6);
  }

  @Test
  void the_settings_are_for_the_owner_only() throws IOException {
    Fonts.prepare();
    Path folder = Path.of(System.getProperty("sun.awt.fontconfig")).getParent();

    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    assertTrue(Files.exists(folder.resolve("NotoSansJP-Bold.ttf")));
  }

  @Test
  void another_process_draws_the_same_and_leaves_nothing(@TempDir Path temp) throws Exception {
    assertEquals(BareMachine.seen(), answer(temp, List.of()));
    assertFalse(anyIn(temp.resolve("tmp")));
  }

  @Test
  void a_machine_without_fonts_and_fontconfig_draws_the_same(@TempDir Path temp) throws Exception {
    assumeTrue(
        new ProcessBuilder("unshare", "-m", "true").start().waitFor() == 0,
        "hiding the machine's fonts needs root: unshare -m is refused");
    String hide =
        "for d in /etc/fonts /usr/share/fonts; do [ -d $d ] && mount -t tmpfs none $d; done;"
            + "for f in $(ls /usr/lib/*/libfontconfig.so.1); do mount --bind /dev/null $f; done;"
            + "exec \"$@\"";

    assertEquals(
        BareMachine.seen(), answer(temp, List.of("unshare", "-m", "sh", "-c", hide, "bare")));
  }

  private static String answer(Path temp, List<String> before) throws Exception {
    Path answer = temp.resolve("answer");
    Path own = Files.createDirectories(temp.resolve("tmp"));
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + own,
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            BareMachine.class.getName(),
            answer.toString());
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().addAll(before);
    builder.command().addAll(java);
    Path log = temp.resolve("log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    return Files.readString(answer);
  }

  private static boolean anyIn(Path folder) throws IOException {
    try (java.util.stream.Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }
}
