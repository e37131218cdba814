package tassei.jobs.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file that Excel and programs read alike. */
public final class CsvFile {
  private CsvFile() {}

  /** The byte order mark makes Excel read the file as UTF-8. */
  public static Writer open(Path path) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    return writer;
  }

  /** Appends a row, so that a whole file needs no more than one builder. */
  static void add(Object[] row, StringBuilder line) {
    for (int i = 0; i < row.length; i++) {
      if (i > 0) {
        line.append(',');
      }
      CsvCell.add(row[i], line);
    }
    line.append('\n');
  }
}
