package tassei.jobs.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a run writes is read as it stands. */
class ResultCsvTest {

  private static List<Map<String, String>> rows(String text) {
    List<Map<String, String>> rows = new ArrayList<>();
    ResultCsv.read(new StringReader(text), rows::add);
    return rows;
  }

  @Test
  void aNameThatBeginsWithTheSignOfACommentIsARow() {
    assertEquals(
        List.of(Map.of("line", "#12", "amount_yen", "5"), Map.of("line", "a", "amount_yen", "6")),
        rows("line,amount_yen\n#12,5\na,6\n"));
  }

  @Test
  void aCellOfNothingInQuotesIsBlank() {
    assertEquals(List.of(Map.of("line", "a", "note", "")), rows("line,note\na,\"\"\n"));
  }

  @Test
  void whatWasGuardedFromExcelIsAsItWas() {
    assertEquals(List.of(Map.of("line", "=1+1", "note", "'x")), rows("line,note\n'=1+1,''x\n"));
  }

  @Test
  void aMarkBeforeTheHeaderAndCellsThatAreMissingAreNothing() {
    assertEquals(List.of(Map.of("line", "a", "note", "")), rows("\uFEFFline,note\na\n"));
    assertEquals(List.of(), rows(""));
  }

  /** Parquet brings what no CSV file may hold, and a run writes it as it is. */
  @Test
  void aCellHoldsWhatParquetHeld() {
    assertEquals(
        List.of(Map.of("line", "a\0", "note", "x\r\ny")), rows("line,note\na\0,\"x\r\ny\"\n"));
  }

  @Test
  void aTableThatBreaksOffIsNoTable() {
    UncheckedIOException broken =
        assertThrows(UncheckedIOException.class, () -> rows("line,note\na,1\nb,\"2\n"));
    assertEquals("record 2: a quote is opened and never closed", broken.getMessage());
  }
}
