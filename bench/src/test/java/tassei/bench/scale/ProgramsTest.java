package tassei.bench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProgramsTest {
  private static final Path LAUNCHER = Path.of(System.getProperty("tassei.root", ".."), "tassei");

  /** What is measured is what people start. */
  @Test
  void theJvmIsTunedAsTheLauncherDoes() throws Exception {
    Matcher tuning =
        Pattern.compile("^tuning=\"([^\"]+)\"", Pattern.MULTILINE)
            .matcher(Files.readString(LAUNCHER));
    assertEquals(true, tuning.find());
    assertEquals(Programs.TUNING, List.of(tuning.group(1).split("\\s+", -1)));
  }
}
