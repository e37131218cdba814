package tassei.jobs.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the CSV files of a run folder, as written there: byte order mark, guarded formulas. */
public final class ResultCsv {
  private ResultCsv() {}

  /** Every row in turn, as cells by column; no row where there is no file. */
  public static void read(Path file, Consumer<Map<String, String>> rows) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      read(text, rows);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The same of a long table, of whose rows few cells are asked for. */
  public static void readLong(Path file, Consumer<Map<String, String>> rows) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (RecordBytes records = RecordBytes.of(file)) {
      Map<String, Integer> places =
          CellsByColumn.places(records.next() ? records.cells() : List.of());
      while (records.next()) {
        rows.accept(new CellsByColumn(places, records.cells()));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (BrokenCsv broken) {
      throw unreadable(broken);
    }
  }

  /** The same of a text that is opened already. */
  public static void read(Reader text, Consumer<Map<String, String>> rows) {
    CsvRecords records = CsvRecords.ofRun(text);
    try {
      Map<String, Integer> places =
          CellsByColumn.places(records.hasNext() ? records.next() : List.of());
      while (records.hasNext()) {
        rows.accept(new CellsByColumn(places, records.next()));
      }
    } catch (CsvRecords.UnreadableText unreadable) {
      throw new UncheckedIOException(unreadable.reason());
    } catch (BrokenCsv broken) {
      throw unreadable(broken);
    }
  }

  private static UncheckedIOException unreadable(BrokenCsv broken) {
    String what = broken.place() + ": " + broken.getMessage();
    return new UncheckedIOException(what, new IOException(what, broken));
  }
}
