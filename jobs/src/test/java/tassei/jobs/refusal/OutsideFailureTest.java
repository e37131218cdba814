package tassei.jobs.refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a disk did is told in a line; what we did keeps its trace. */
class OutsideFailureTest {

  @Test
  void failuresOfFilesNameTheFile() {
    assertTold("/a: it is not there", unchecked(new NoSuchFileException("/a")));
    assertTold("/a: permission denied", unchecked(new AccessDeniedException("/a")));
    IOException full = new FileSystemException("/a", null, "No space left on device");
    assertTold("/a: No space left on device", new IllegalStateException(unchecked(full)));
  }

  @Test
  void whoMetAFailureMaySayWhere() {
    IOException broken = new IOException("Input/output error");
    assertTold("budget.csv: Input/output error", new UncheckedIOException("budget.csv", broken));
    assertTold("Input/output error", unchecked(broken));
    assertTold("Input/output error", new UncheckedIOException("Input/output error", broken));
    assertTold(
        "b.csv: damaged, not UTF-8",
        new UncheckedIOException("b.csv", new MalformedInputException(1)));
  }

  @Test
  void damagedJsonIsDamage() {
    IOException broken =
        assertThrows(IOException.class, () -> new ObjectMapper().readTree("{\"a\": "));
    String line = OutsideFailure.refusal(unchecked(broken)).orElseThrow().lines().get(0);
    assertTrue(line.startsWith("damaged, not JSON: "), line);
  }

  @Test
  void whatWeDidIsNot() {
    assertTrue(OutsideFailure.refusal(new IllegalStateException("ours")).isEmpty());
    assertTrue(OutsideFailure.refusal(unchecked(new NotSerializableException("ours"))).isEmpty());
  }

  private static void assertTold(String line, RuntimeException failure) {
    assertEquals(List.of(line), OutsideFailure.refusal(failure).orElseThrow().lines());
  }

  private static UncheckedIOException unchecked(IOException failure) {
    return new UncheckedIOException(failure);
  }
}
