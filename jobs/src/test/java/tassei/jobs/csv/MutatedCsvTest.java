package tassei.jobs.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Broken tables give the records, and the refusals, that a second reading by the rules gives. */
class MutatedCsvTest {
  private static final String BYTES = "the bytes are not UTF-8";

  @Test
  void aHundredFilesAreReadByTheRules() throws IOException {
    agree(0, 100);
  }

  /** The counts show that the files are broken in every way, and that many are not. */
  @Test
  @Tag("slow")
  void twoThousandFilesAreReadByTheRules() throws IOException {
    Map<String, Integer> met = agree(0, 2000);
    assertEquals(
        List.of(
            "a NUL character; this is not a text table",
            "a cell of more than 40 characters",
            "a quote is opened and never closed",
            "nothing",
            "text follows a closing quote",
            BYTES),
        List.copyOf(met.keySet()));
    met.forEach((what, files) -> assertTrue(files >= 20, what + ": " + files));
  }

  /** What was refused, and how often. */
  private static Map<String, Integer> agree(int from, int to) throws IOException {
    MutatedCsv mutated = new MutatedCsv();
    Map<String, Integer> met = new TreeMap<>();
    for (int seed = from; seed < to; seed++) {
      byte[] bytes = mutated.bytes(seed);
      int longest = seed % 4 == 0 ? 40 : 100_000;
      List<String> expected = expected(bytes, longest);
      assertEquals(expected, told(text(bytes, seed), longest), "seed " + seed);
      String last = expected.isEmpty() ? "" : expected.get(expected.size() - 1);
      boolean isRecord = last.isEmpty() || Character.isDigit(last.charAt(0));
      met.merge(isRecord ? "nothing" : last.replaceFirst("^.*?: ", ""), 1, Integer::sum);
    }
    return met;
  }

  private static List<String> expected(byte[] bytes, int longest) {
    try {
      return CsvMachine.read(decoder().decode(ByteBuffer.wrap(bytes)).toString(), longest);
    } catch (CharacterCodingException broken) {
      return List.of(BYTES);
    }
  }

  /** Every other text comes a few characters at a time, so that it ends within what it means. */
  private static Reader text(byte[] bytes, int seed) {
    InputStream whole = new ByteArrayInputStream(bytes);
    Reader text = new InputStreamReader(whole, decoder());
    return seed % 2 == 0 ? text : new Trickle(text, 1 + seed % 7);
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static List<String> told(Reader text, int longest) {
    List<String> told = new ArrayList<>();
    CsvRecords records = new CsvRecords(text, longest);
    try {
      while (records.hasNext()) {
        List<String> cells = records.next();
        told.add(records.record() - 1 + ": " + cells);
      }
    } catch (BrokenCsv broken) {
      told.add(broken.place() + ": " + broken.getMessage());
    } catch (CsvRecords.UnreadableText unreadable) {
      return List.of(BYTES);
    }
    return told;
  }

  private static final class Trickle extends FilterReader {
    private final int most;

    private Trickle(Reader text, int most) {
      super(text);
      this.most = most;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      return super.read(into, from, Math.min(length, most));
    }
  }
}
