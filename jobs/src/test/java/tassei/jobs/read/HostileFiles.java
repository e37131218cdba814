package tassei.jobs.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Data folders in which one file is what no office would send. Each method copies a good folder,
 * spoils its budget table in one way, and returns the copy.
 */
public final class HostileFiles {
  private static final int HUGE = 5_000_000;

  private final Path good;
  private final Path into;

  /** The folders are made below {@code into}, one for each method. */
  public HostileFiles(Path good, Path into) {
    this.good = good;
    this.into = into;
  }

  /** A picture, say, that somebody renamed. */
  public Path binaryNamedCsv() throws IOException {
    Path folder = copy("binary");
    byte[] bytes = new byte[20_000];
    new Random(1).nextBytes(bytes);
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0x0d};
    System.arraycopy(png, 0, bytes, 0, png.length);
    Files.write(budget(folder), bytes);
    return folder;
  }

  /** One cell of 5 MB, in quotes and in one line. */
  public Path hugeCell() throws IOException {
    return edited("huge-cell", text -> withLastCell(text, '"' + "長".repeat(HUGE / 3) + '"'));
  }

  /** The quote opens in the last row but one and swallows the rest of the file. */
  public Path unterminatedQuote() throws IOException {
    return edited(
        "unterminated-quote",
        text -> withLastCell(withLastCell(text, "\"never closed"), "swallowed"));
  }

  /** A quote that closes in the middle of a cell, as when one was forgotten rows before. */
  public Path textAfterQuote() throws IOException {
    return edited("text-after-quote", text -> withLastCell(text, "\"closed\" too early"));
  }

  /** NUL bytes near the head of the file. */
  public Path nulBytes() throws IOException {
    return edited("nul-bytes", text -> text.replaceFirst("\n", "\n\0\0\0"));
  }

  /** NUL bytes beyond anything a reader would look at to tell text from binary. */
  public Path nulBytesAtTheEnd() throws IOException {
    return edited("nul-bytes-at-the-end", text -> withLastCell(text, "\0\0\0"));
  }

  /** A required table of no bytes at all. */
  public Path emptyFile() throws IOException {
    return edited("empty-file", text -> "");
  }

  /** The column of amounts stands twice, with other amounts. */
  public Path duplicateHeader() throws IOException {
    return edited(
        "duplicate-header",
        text ->
            text.replaceAll("(?m)$", ",1")
                .replaceFirst(",1\n", ",amount\n")
                .replaceFirst(",1$", ""));
  }

  /** What Excel on a Japanese desktop saves, in a table nobody declared so. */
  public Path cp932InUtf8() throws IOException {
    Path folder = copy("cp932");
    String text = Files.readString(budget(folder));
    Files.write(budget(folder), text.getBytes(Charset.forName("windows-31j")));
    return folder;
  }

  /** The table is a link to a file beside the data folder. */
  public Path linkOutOfFolder() throws IOException {
    Path folder = copy("link-out");
    Path outside = into.resolve("outside-budget.csv");
    Files.move(budget(folder), outside);
    Files.createSymbolicLink(budget(folder), outside);
    return folder;
  }

  /** The table is a folder, and a file in it is a link to a file beside the data folder. */
  public Path linkOutOfTableFolder() throws IOException {
    Path folder = copy("link-out-of-table-folder");
    Path outside = into.resolve("outside-part.csv");
    Files.move(budget(folder), outside);
    Path table = Files.createDirectory(folder.resolve("budget"));
    Files.createSymbolicLink(table.resolve("part.csv"), outside);
    return folder;
  }

  /** Two links that lead to each other. */
  public Path linkLoop() throws IOException {
    Path folder = copy("link-loop");
    Files.delete(budget(folder));
    Files.createSymbolicLink(budget(folder), Path.of("other.csv"));
    Files.createSymbolicLink(folder.resolve("other.csv"), Path.of("budget.csv"));
    return folder;
  }

  /** The table is a folder that holds a link to itself. */
  public Path folderLoop() throws IOException {
    Path folder = copy("folder-loop");
    Path table = Files.createDirectory(folder.resolve("budget"));
    Files.move(budget(folder), table.resolve("part.csv"));
    Files.createSymbolicLink(table.resolve("again"), Path.of("..", "budget"));
    return folder;
  }

  /** Amounts as floating point, years as moments, sources as lists. */
  public Path parquetWithWrongTypes() throws IOException, SQLException {
    Path folder = copy("wrong-types");
    writeParquet(
        folder,
        "* REPLACE (random() * 100 AS amount, TIMESTAMP '2021-04-01 00:00:00' AS fiscal_year,"
            + " [source] AS source)");
    return folder;
  }

  /** The first half of a good Parquet file. */
  public Path truncatedParquet() throws IOException, SQLException {
    Path folder = copy("truncated-parquet");
    Path file = writeParquet(folder, "*");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    return folder;
  }

  /** Not spoilt: the same rows as Parquet, to tell a refusal of the file from one of the format. */
  public Path goodParquet() throws IOException, SQLException {
    Path folder = copy("good-parquet");
    writeParquet(folder, "*");
    return folder;
  }

  private Path edited(String name, UnaryOperator<String> edit) throws IOException {
    Path folder = copy(name);
    String text = Files.readString(budget(folder));
    Files.write(budget(folder), edit.apply(text).getBytes(StandardCharsets.UTF_8));
    return folder;
  }

  /** The text with one more row at its end, the last cell of which is given. */
  private static String withLastCell(String text, String cell) {
    String header = text.substring(0, text.indexOf('\n'));
    return text + ",".repeat(header.split(",", -1).length - 1) + cell + '\n';
  }

  /** The budget of a folder as Parquet in the place of its CSV. */
  private static Path writeParquet(Path folder, String columns) throws IOException, SQLException {
    Path file = folder.resolve("budget.parquet");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          "COPY (SELECT %s FROM read_csv(%s, all_varchar = true, header = true)) TO %s (FORMAT parquet)"
              .formatted(columns, quoted(budget(folder)), quoted(file)));
    }
    Files.delete(budget(folder));
    return file;
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  private static Path budget(Path folder) {
    return folder.resolve("budget.csv");
  }

  private Path copy(String name) throws IOException {
    Path folder = Files.createDirectories(into.resolve(name));
    for (Path file : files(good)) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    return folder;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
