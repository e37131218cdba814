package tassei.jobs.acceptance;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * CSV files by RFC 4180, read and written on their own terms: what the product says of its inputs
 * and outputs is not checked with the product's own reader.
 */
public final class CsvText {
  private CsvText() {}

  /** Every record of a file, the header first, cells exactly as they were. */
  static List<List<String>> records(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append(next);
        at++;
      } else if (next == '"') {
        quoted = !quoted;
      } else if (!quoted && next == ',') {
        end(cell, record);
      } else if (!quoted && next == '\n') {
        end(cell, record);
        records.add(List.copyOf(record));
        record.clear();
      } else if (quoted || next != '\r') {
        cell.append(next);
      }
    }
    if (!record.isEmpty() || !cell.isEmpty()) {
      end(cell, record);
      records.add(List.copyOf(record));
    }
    records.removeIf(cells -> cells.equals(List.of("")));
    return records;
  }

  private static void end(StringBuilder cell, List<String> record) {
    record.add(cell.toString());
    cell.setLength(0);
  }

  /** The rows below the header, cells by column; cells beyond the header are left out. */
  public static List<Map<String, String>> rows(Path file) throws IOException {
    List<List<String>> records = records(file);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : records.subList(1, records.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int column = 0; column < records.get(0).size(); column++) {
        row.put(records.get(0).get(column), column < cells.size() ? cells.get(column) : "");
      }
      rows.add(row);
    }
    return rows;
  }

  /** Writes rows that all have the columns of the header. */
  static void write(Path file, List<String> header, List<Map<String, String>> rows)
      throws IOException {
    StringBuilder text = new StringBuilder(line(header));
    for (Map<String, String> row : rows) {
      text.append(line(header.stream().map(row::get).toList()));
    }
    Files.writeString(file, text);
  }

  /** The same text in another encoding; a character it does not have is an error. */
  static void reencode(Path file, Charset encoding) throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text, encoding);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
