package tassei.bench.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CSV as the samples are written: UTF-8 without BOM, LF, quotes only where they are needed. */
final class SampleFile {

  private SampleFile() {}

  /** One map from column to cell for each row. */
  static List<Map<String, String>> read(Path file) throws IOException {
    List<List<String>> records = records(Files.readString(file).replace("\uFEFF", ""));
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> cells : records.subList(1, records.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(records.get(0).get(i), cells.get(i).strip());
      }
      rows.add(row);
    }
    return rows;
  }

  static void write(Path file, String header, List<List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (List<String> row : rows) {
      text.append(row.stream().map(SampleFile::quoted).collect(Collectors.joining(",")));
      text.append('\n');
    }
    Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"') {
        boolean again = quoted && text.startsWith("\"\"", i);
        cell.append(again ? "\"" : "");
        i += again ? 1 : 0;
        quoted = again || !quoted;
      } else if (!quoted && (character == ',' || character == '\n')) {
        cells.add(cell.toString());
        cell.setLength(0);
        if (character == '\n') {
          records.add(cells);
          cells = new ArrayList<>();
        }
      } else {
        cell.append(character);
      }
    }
    return records;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
