package tassei.jobs.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records found in bytes are those that the strict reader finds in text. */
class RecordBytesTest {
  @TempDir private Path folder;

  private List<List<String>> read(String text) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (RecordBytes records = RecordBytes.of(file(text))) {
      while (records.next()) {
        all.add(records.cells());
      }
    }
    return all;
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  private void holds(String text) throws IOException {
    List<List<String>> strict = new ArrayList<>();
    CsvRecords.ofRun(new StringReader(text)).forEachRemaining(strict::add);
    assertEquals(strict, read(text), text);
  }

  @Test
  void cellsAreThoseOfTheText() throws IOException {
    assertEquals(List.of(List.of("a", "予算"), List.of("1", "")), read("\uFEFFa,予算\n1,\n"));
    for (String text :
        List.of(
            "", "\n", "a", "a,b\r\n\r\n1,2\r3,4", "\"a\"\"b\",\"c\nd,\"\n\"\"\n", "a\"b,c\n,\n")) {
      holds(text);
    }
  }

  @Test
  void aRecordMayBeLongerThanWhatIsReadAtOnce() throws IOException {
    String cell = "x".repeat(150_000);
    holds(("\"" + cell + "\n\"," + cell + ",1\n").repeat(7) + cell);
    holds("12345678\n".repeat(100_000));
  }

  @Test
  void aRecordGoesOnAsItStands() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordBytes records = RecordBytes.of(file("a,b\n\"1,\"\"\",2\n"))) {
      records.next();
      records.next();
      records.writeTo(bytes);
      assertEquals("1,\"", records.cell(0));
    }
    assertEquals("\"1,\"\"\",2", bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aQuoteThatIsNotClosedIsTold() {
    BrokenCsv open = assertThrows(BrokenCsv.class, () -> read("a\n\"b\n"));
    assertEquals("record 1", open.place());
    assertEquals("a quote is opened and never closed", open.getMessage());
    BrokenCsv behind = assertThrows(BrokenCsv.class, () -> read("\"a\"b\n"));
    assertEquals("text follows a closing quote", behind.getMessage());
  }
}
