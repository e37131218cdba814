package tassei.jobs.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of one input table, written as the CSV files that offices hand in. */
final class CsvRows {
  private final String table;
  private final List<String> columns;
  private final List<Map<String, String>> rows = new ArrayList<>();

  CsvRows(String table, String... columns) {
    this.table = table;
    this.columns = List.of(columns);
  }

  /** Adds a row: column, cell, column, cell; the other cells are blank. */
  CsvRows add(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int at = 0; at < cells.length; at += 2) {
      if (!columns.contains(cells[at])) {
        throw new IllegalArgumentException(table + " has no column " + cells[at]);
      }
      row.put(cells[at], cells[at + 1]);
    }
    rows.add(row);
    return this;
  }

  int size() {
    return rows.size();
  }

  /** Adds identical copies of rows that are there: each is refused as a duplicate. */
  void copySome(Dice dice, int copies) {
    List<Map<String, String>> originals = List.copyOf(rows);
    for (int copy = 0; copy < copies; copy++) {
      rows.add(dice.pick(originals));
    }
  }

  /** Writes one file, or a folder of two. */
  void write(Path folder, Dice dice) throws IOException {
    List<Map<String, String>> mixed = dice.shuffled(rows);
    if (dice.chance(0.8)) {
      file(folder.resolve(table + ".csv"), mixed, dice);
      return;
    }
    Path parts = Files.createDirectories(folder.resolve(table));
    int middle = mixed.size() / 2;
    file(parts.resolve("first.csv"), mixed.subList(0, middle), dice);
    file(parts.resolve("second.csv"), mixed.subList(middle, mixed.size()), dice);
  }

  private void file(Path file, List<Map<String, String>> part, Dice dice) throws IOException {
    List<String> order = dice.chance(0.5) ? columns : dice.shuffled(columns);
    String end = dice.chance(0.3) ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder(dice.chance(0.5) ? "\uFEFF" : "");
    text.append(String.join(",", order)).append(end);
    for (Map<String, String> row : part) {
      text.append(
              order.stream()
                  .map(column -> quoted(row.getOrDefault(column, "")))
                  .collect(Collectors.joining(",")))
          .append(end);
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
