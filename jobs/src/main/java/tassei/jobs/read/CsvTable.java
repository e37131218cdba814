package tassei.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tassei.jobs.csv.BrokenCsv;
import tassei.jobs.csv.CsvRecords;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.table.InputTable;

/** One CSV file of a table: read as the declared encoding and not as any other. */
public record CsvTable(InputTable table, String name, String path, String encoding, int longestCell)
    implements InputPiece {

  private static final int SNIFFED = 8192;

  /** A file in the encoding that its table is declared to be in. */
  public static CsvTable of(
      InputTable table, String name, String path, Charset encoding, int longestCell) {
    String declared = encoding.equals(StandardCharsets.UTF_8) ? "UTF-8" : "CP932";
    return new CsvTable(table, name, path, declared, longestCell);
  }

  /** Problems of the header alone, and the columns nobody knows. */
  List<String> headerProblems(HeaderNotes notes) {
    try (Reader text = open()) {
      CsvRecords records = records(text);
      if (!records.hasNext()) {
        return List.of(
            name + ": is empty; accepted: a header row with the columns of " + table.name());
      }
      List<String> written = records.next();
      Optional<String> separator = Header.otherSeparator(table, written);
      if (separator.isPresent()) {
        return List.of(line("its columns are parted by " + separator.get() + "; accepted: commas"));
      }
      Header header = Header.of(table, written);
      notes.add(table, name, header);
      return header.problems(table).stream().map(this::line).toList();
    } catch (IOException | RuntimeException broken) {
      return List.of(refusal(broken));
    }
  }

  /** Hands every row on, in order. */
  void forEach(Consumer<RawRow> rows) {
    try (Reader text = open()) {
      CsvRecords records = records(text);
      Header header = Header.of(table, records.next());
      while (records.hasNext()) {
        List<String> cells = records.next();
        rows.accept(header.row(name, records.record() - 1, cells));
      }
    } catch (IOException | RuntimeException broken) {
      throw new RefusedInput(List.of(refusal(broken)));
    }
  }

  /** The rows one by one; behind the last, or a broken one, the file is closed. */
  @Override
  public Iterator<RawRow> rows() {
    try {
      Reader text = open();
      CsvRecords records = records(text);
      Header header = Header.of(table, records.next());
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          boolean hasNext = refusing(text, records::hasNext);
          if (!hasNext) {
            close(text);
          }
          return hasNext;
        }

        @Override
        public RawRow next() {
          List<String> cells = refusing(text, records::next);
          return header.row(name, records.record() - 1, cells);
        }
      };
    } catch (IOException | BrokenCsv | CsvRecords.UnreadableText broken) {
      throw new RefusedInput(List.of(refusal(broken)));
    }
  }

  private void close(Reader text) {
    try {
      text.close();
    } catch (IOException broken) {
      throw new RefusedInput(List.of(refusal(broken)));
    }
  }

  /** What is broken is not read any further. */
  private <T> T refusing(Reader text, Supplier<T> step) {
    try {
      return step.get();
    } catch (BrokenCsv | CsvRecords.UnreadableText broken) {
      close(text);
      throw new RefusedInput(List.of(refusal(broken)));
    }
  }

  private CsvRecords records(Reader text) {
    return new CsvRecords(text, longestCell);
  }

  private Reader open() throws IOException {
    refuseBinary();
    InputStream bytes = Bytes.of(path);
    return new InputStreamReader(
        bytes,
        charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** What Java calls CP932 is an older set of IBM's without some characters of Windows. */
  private Charset charset() {
    return Charset.forName(encoding.equals("CP932") ? "windows-31j" : encoding);
  }

  private void refuseBinary() throws IOException {
    try (InputStream bytes = Bytes.of(path)) {
      for (byte read : bytes.readNBytes(SNIFFED)) {
        if (read == 0) {
          throw new BrokenCsv(0, false, "a NUL byte; this is not a text table");
        }
      }
    }
  }

  private String refusal(Exception broken) {
    if (broken instanceof RefusedInput refused) {
      return String.join("; ", refused.lines());
    }
    if (broken instanceof BrokenCsv csv) {
      return line(csv.place() + ": " + csv.getMessage());
    }
    IOException reason =
        broken instanceof CsvRecords.UnreadableText text
            ? text.reason()
            : broken instanceof IOException io ? io : null;
    if (reason == null) {
      throw new IllegalStateException(name, broken);
    }
    if (reason instanceof CharacterCodingException) {
      return line(wrongEncoding());
    }
    throw new UncheckedIOException(name, reason);
  }

  /** The encoding is never guessed; the reader is told what to declare. */
  private String wrongEncoding() {
    String other = encoding.equals("UTF-8") ? "CP932" : "UTF-8";
    return "holds bytes that are not "
        + encoding
        + "; if the file is written in "
        + other
        + ", add this line to the conf:  encodings: { "
        + table.name()
        + ": "
        + other
        + " }";
  }

  private String line(String problem) {
    return name + ": " + problem;
  }
}
