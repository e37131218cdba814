package tassei.jobs.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 4180, strictly. */
class CsvRecordsTest {

  @Test
  void cellsAreSplitAtCommas() {
    assertEquals(List.of("a|b|c", "1||3", "||"), records("a,b,c\n1,,3\n,,\n"));
  }

  @Test
  void quotesHoldCommasLinesAndQuotes() {
    assertEquals(
        List.of("a|b", "1, 2|say \"yes\"", "two\nlines|", "two\r\nlines|x"),
        records("a,b\n\"1, 2\",\"say \"\"yes\"\"\"\n\"two\nlines\",\"\"\n\"two\r\nlines\",x"));
  }

  @Test
  void everyLineEndIsALineEnd() {
    assertEquals(List.of("a|b", "1|2", "3|4"), records("a,b\r\n1,2\r\n3,4\r\n"));
    assertEquals(List.of("a|b", "1|2", "3|4"), records("a,b\r1,2\r3,4"));
    assertEquals(List.of("a|b", "1|2", "3|4"), records("a,b\n\"1\",\"2\"\r\n\"3\",\"4\"\r"));
  }

  @Test
  void aLineWithoutAnyCharacterIsNoRecord() {
    assertEquals(List.of("a|b", "1|2", "|", " "), records("\n\na,b\n\n1,2\n\r\n,\n \n\n"));
    assertEquals(List.of(), records(""));
    assertEquals(List.of(), records("\n\n"));
    assertEquals(List.of("a", "", "b"), records("a\n\"\"\nb\n"));
  }

  @Test
  void recordsAreNumberedByTheRowsAReaderCounts() {
    CsvRecords records = new CsvRecords(new StringReader("h\n\n\"1\n1\"\n2\n"), 100);
    List<String> numbered = new ArrayList<>();
    while (records.hasNext()) {
      String cell = records.next().get(0);
      numbered.add(records.record() - 1 + " " + cell.replace("\n", "/"));
    }
    assertEquals(List.of("0 h", "1 1/1", "2 2"), numbered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a,\"b ~ the header: a quote is opened and never closed",
        "a,b\\n1,2\\n3,\"4 ~ record 2: a quote is opened and never closed",
        "a,b\\n1,\"2\"x ~ record 1: text follows a closing quote",
        "a,b\\n1,\"2\" \\n ~ record 1: text follows a closing quote",
        "a,b\\n1,2\\0 ~ record 1: a NUL character; this is not a text table",
        "a,b\\n1,12345678901 ~ record 1: a cell of more than 10 characters",
        "a,b\\n1,\"12345678901\" ~ record 1: a cell of more than 10 characters"
      })
  void brokenTextSaysWhereAndWhat(String text, String said) {
    String csv = text.replace("\\n", "\n").replace("\\0", "\0");
    BrokenCsv broken = assertThrows(BrokenCsv.class, () -> records(csv, 10));
    assertEquals(said, broken.place() + ": " + broken.getMessage());
  }

  @Test
  void aQuoteThatSwallowsTheRestSaysSo() {
    String text = "a\n\"1\n" + "2\n".repeat(40);
    BrokenCsv broken = assertThrows(BrokenCsv.class, () -> records(text, 1000));
    assertEquals("record 1 (and on to the end of the file)", broken.place());
  }

  @Test
  void aCellOfExactlyTheLongestIsRead() {
    assertEquals(List.of("1234567890"), records("1234567890", 10));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstCell() {
    assertEquals(List.of("a|b", "\uFEFF1|2"), records("\uFEFF\"a\",b\n\uFEFF1,2\n"));
  }

  @Test
  void aRecordOfMoreCellsThanAnyHeaderHasIsRefused() {
    assertEquals(1, records(",".repeat(9_999)).size());
    BrokenCsv broken = assertThrows(BrokenCsv.class, () -> records("a\n" + ",".repeat(10_000)));
    assertEquals("record 1: more than 10000 cells", broken.place() + ": " + broken.getMessage());
  }

  @Test
  void aQuoteWithinACellIsText() {
    assertEquals(List.of("5\" wide| \"x\""), records("5\" wide, \"x\"\n"));
  }

  private static List<String> records(String text) {
    return records(text, 100);
  }

  private static List<String> records(String text, int longest) {
    List<String> records = new ArrayList<>();
    new CsvRecords(new StringReader(text), longest)
        .forEachRemaining(cells -> records.add(String.join("|", cells)));
    return records;
  }
}
