package tassei.jobs.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows written writer whoever hands them on. */
@Timeout(60)
class WriterThreadTest {
  private static final int ROWS = 12_345;

  @Test
  void everyRowIsWrittenInOrderBeforeTheEnd() throws IOException {
    List<Integer> written = new ArrayList<>();
    try (WriterThread writer = new WriterThread("test", row -> written.add((Integer) row[0]))) {
      for (int i = 0; i < ROWS; i++) {
        writer.write(new Object[] {i});
      }
    }
    assertEquals(IntStream.range(0, ROWS).boxed().toList(), written);
  }

  @Test
  void noRowAtAllIsNothingToWaitFor() throws IOException {
    List<Object> written = new ArrayList<>();
    new WriterThread("test", written::add).close();
    assertTrue(written.isEmpty());
  }

  @Test
  void whatFailsIsThrownToWhoeverHandsRowsOn() {
    IOException full =
        assertThrows(IOException.class, () -> writeAll(row -> fail(new IOException("disk full"))));
    assertEquals("disk full", full.getMessage());
    assertThrows(OutOfMemoryError.class, () -> writeAll(row -> fail(new OutOfMemoryError())));
  }

  private static void writeAll(WriterThread.Sink sink) throws IOException {
    try (WriterThread writer = new WriterThread("test", sink)) {
      for (int i = 0; i < ROWS; i++) {
        writer.write(new Object[] {i});
      }
    }
  }

  private static void fail(Throwable failure) throws IOException {
    if (failure instanceof IOException failed) {
      throw failed;
    }
    throw (Error) failure;
  }
}
