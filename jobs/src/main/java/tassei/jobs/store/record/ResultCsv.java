package tassei.jobs.store.record;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

  /** The same of a text that is opened already. */
  public static void read(Reader text, Consumer<Map<String, String>> rows) {
    CsvParser parser = new CsvParser(settings());
    try {
      parser.beginParsing(text);
      List<String> header = header(parser.parseNext());
      for (String[] cells = parser.parseNext(); cells != null; cells = parser.parseNext()) {
        rows.accept(row(header, cells));
      }
    } finally {
      parser.stopParsing();
    }
  }

  private static CsvParserSettings settings() {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setLineSeparator("\n");
    settings.setMaxCharsPerColumn(-1); // grows as needed
    settings.setMaxColumns(1000);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    // A line of a budget may well be called #12: nothing in our files is a comment.
    settings.setCommentProcessingEnabled(false);
    return settings;
  }

  private static List<String> header(String[] cells) {
    List<String> names = Arrays.asList(cells == null ? new String[0] : cells);
    names.replaceAll(name -> name.startsWith("\uFEFF") ? name.substring(1) : name);
    return names;
  }

  private static Map<String, String> row(List<String> header, String[] cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.length ? plain(cells[i]) : "");
    }
    return row;
  }

  private static String plain(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
