package tassei.jobs.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text from outside as a terminal, a log or run.json may have it. */
class SafeTextTest {

  @Test
  void noTerminalObeysIt() {
    assertEquals("a\\u001b[2Jb", SafeText.text("a\u001B[2Jb"));
    assertEquals("a\\u009b2Jb\\u007f", SafeText.text("a\u009B2Jb\u007F"));
    assertEquals("\\u202etxt.exe", SafeText.text("\u202Etxt.exe"));
    assertEquals("厚生労働省\n\tところ", SafeText.text("厚生労働省\n\tところ"));
  }

  @Test
  void aLineStaysALine() {
    assertEquals("a\\nb\\u000dc\\td", SafeText.line("a\nb\rc\td"));
    assertEquals("a\\u2028b\\u2029c", SafeText.line("a\u2028b\u2029c"));
  }

  @Test
  void theMiddleOfAVeryLongLineIsLeftOut() {
    String line = SafeText.line("file: " + "x".repeat(5000) + "; accepted: a code");
    assertTrue(line.length() < 1000, line);
    assertTrue(line.startsWith("file: x") && line.endsWith("x; accepted: a code"), line);
  }

  @ParameterizedTest
  @CsvSource({
    "s3a://key:secret@bucket/a, s3a://***@bucket/a",
    "s3a://key:se/cr@et@bucket/a, s3a://***@bucket/a",
    "spark://user@host:7077, spark://***@host:7077",
    "hdfs://host:8020/a@b, hdfs://host:8020/a@b",
    "hdfs://host:8020/a, hdfs://host:8020/a",
    "s3a://bucket/a@b, s3a://bucket/a@b",
    "https://h/a?sig=1&t=2: not found, https://h/a?***: not found",
    "no url: a@b?c, no url: a@b?c"
  })
  void passwordsAndKeysAreLeftOut(String text, String shown) {
    assertEquals(shown, SafeText.line(text));
  }
}
