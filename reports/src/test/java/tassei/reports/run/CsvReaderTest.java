package tassei.reports.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
  @Test
  void recordsEndInLineEndsOrWithTheText() throws IOException {
    assertEquals(List.of(), records(""));
    assertEquals(List.of(List.of("a", "b")), records("a,b"));
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), records("a,b\nc,d\n"));
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), records("a,b\r\nc,d\r\n"));
  }

  @Test
  void blankCellsAreCells() throws IOException {
    assertEquals(List.of(List.of("", "")), records(",\n"));
    assertEquals(List.of(List.of("", "")), records("\"\",\"\""));
    assertEquals(List.of(List.of("a"), List.of(""), List.of("b")), records("a\n\nb\n"));
  }

  @Test
  void quotedCellsHoldCommasQuotesAndLineEnds() throws IOException {
    assertEquals(List.of(List.of("a,b", "c")), records("\"a,b\",c\n"));
    assertEquals(List.of(List.of("say \"yes\"", "")), records("\"say \"\"yes\"\"\",\n"));
    assertEquals(
        List.of(List.of("one\ntwo\r\nthree", "x")), records("\"one\ntwo\r\nthree\",x\r\n"));
    assertEquals(List.of(List.of("\"")), records("\"\"\"\""));
  }

  @Test
  void whatIsNoQuoteAndNoLineEndIsText() throws IOException {
    assertEquals(List.of(List.of("5\" wide", "a\rb")), records("5\" wide,a\rb\n"));
  }

  @Test
  void aCellMayBeLongerThanTheBuffer() throws IOException {
    String longCell = "薬".repeat(200_000);
    assertEquals(List.of(List.of(longCell, longCell)), records(longCell + ",\"" + longCell + '"'));
  }

  @Test
  void brokenQuotesAreRefused() {
    UnreadableRun open = assertThrows(UnreadableRun.class, () -> records("a,\"b\nc"));
    assertTrue(open.getMessage().contains("not closed"), open.getMessage());
    UnreadableRun after = assertThrows(UnreadableRun.class, () -> records("\"a\"b\n"));
    assertTrue(after.getMessage().contains("after a closing quote"), after.getMessage());
  }

  private static List<List<String>> records(String text) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (CsvReader records = new CsvReader(new StringReader(text))) {
      for (List<String> next = records.next(); next != null; next = records.next()) {
        all.add(next);
      }
    }
    return all;
  }
}
