package tassei.reports.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Rows of one table in file order, one in memory at a time. */
public final class RunRows implements Iterator<RunRow>, Closeable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final CsvReader records;
  private final List<String> header;
  private final Map<String, Integer> positions = new HashMap<>();
  private List<String> next;
  private long record;

  RunRows(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableRun(file + " is missing: not the folder of a finished run");
    }
    this.file = file;
    try {
      records = new CsvReader(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    header = header();
    for (int i = 0; i < header.size(); i++) {
      positions.put(header.get(i), i);
    }
    next = read();
  }

  public List<String> columns() {
    return header;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public RunRow next() {
    if (next == null) {
      throw new NoSuchElementException(place());
    }
    record++;
    if (next.size() != header.size()) {
      throw new UnreadableRun(
          place() + ": " + next.size() + " cells under " + header.size() + " columns");
    }
    RunRow row = new RunRow(place(), positions, next);
    next = read();
    return row;
  }

  private List<String> header() {
    List<String> names = read();
    if (names == null) {
      throw new UnreadableRun(file + " is empty");
    }
    return names.stream().map(name -> name.replace(BYTE_ORDER_MARK, "")).toList();
  }

  private List<String> read() {
    try {
      return records.next();
    } catch (UnreadableRun wrong) {
      throw new UnreadableRun(file + ", record " + (record + 1) + ": " + wrong.getMessage(), wrong);
    } catch (CharacterCodingException wrong) {
      throw new UnreadableRun(file + ", after record " + record + ": not UTF-8", wrong);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String place() {
    return file + ", record " + record;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
