package tassei.bench.whatif;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The national sample with many more budget lines: a collection of its own over twenty years, every
 * programme of one ministry and one integrated project. The same seed writes the same bytes.
 */
public final class ManyLines {
  private static final List<String> MINISTRIES = List.of("MEXT", "MHLW", "METI", "MIC", "CAO");
  private static final int PROJECTS = 6;
  private static final int PROGRAMMES = 2000;
  private static final int FIRST_YEAR = 2005;
  private static final int YEARS = 20;
  private static final long SEED = 20_240_331;

  private ManyLines() {}

  /** The sample, the folder to write, and how many lines. */
  public static void main(String[] arguments) throws IOException {
    Path sample = Path.of(arguments[0]);
    Path target = Files.createDirectories(Path.of(arguments[1]));
    try (Stream<Path> tables = Files.list(sample)) {
      for (Path table : tables.filter(Files::isRegularFile).toList()) {
        Files.write(target.resolve(table.getFileName()), Files.readAllBytes(table));
      }
    }
    append(target.resolve("programmes.csv"), PROGRAMMES, ManyLines::programme);
    append(target.resolve("budget.csv"), Integer.parseInt(arguments[2]), new Lines()::line);
  }

  /** The cell of a column in a row of the given number; blank where it says nothing. */
  private interface Cells {
    String cell(String column, int row);
  }

  private static void append(Path table, int rows, Cells cells) throws IOException {
    List<String> columns;
    try (Stream<String> lines = Files.lines(table)) {
      columns = List.of(lines.findFirst().orElseThrow().replace("\uFEFF", "").split(",", -1));
    }
    try (BufferedWriter out =
        Files.newBufferedWriter(table, StandardCharsets.UTF_8, StandardOpenOption.APPEND)) {
      for (int row = 0; row < rows; row++) {
        StringBuilder line = new StringBuilder();
        for (String column : columns) {
          line.append(line.length() == 0 ? "" : ",").append(cells.cell(column, row));
        }
        out.write(line.append('\n').toString());
      }
    }
  }

  private static String programme(String column, int row) {
    return switch (column) {
      case "programme" -> "many-" + row;
      case "name_ja" -> "事業" + row;
      case "name_en" -> "Programme " + row;
      case "ministry" -> MINISTRIES.get(row % MINISTRIES.size());
      default -> "";
    };
  }

  /** Amounts differ, everything else follows from the number of the line. */
  private static final class Lines {
    private final Random random = new Random(SEED);

    private String line(String column, int row) {
      int programme = row % PROGRAMMES;
      int rest = row / PROGRAMMES;
      return switch (column) {
        case "line" -> "many-" + row;
        case "collection" -> "many";
        case "fiscal_year" -> Integer.toString(FIRST_YEAR + rest % YEARS);
        case "ministry" -> MINISTRIES.get(programme % MINISTRIES.size());
        case "integrated_project" -> "P2-" + (1 + programme % PROJECTS);
        case "programme" -> "many-" + programme;
        case "recipient" -> rest / YEARS % 2 == 0 ? "AMED" : "in-house";
        case "account" -> "general";
        case "stage" -> "initial";
        case "inclusion" -> "own";
        case "amount" -> Integer.toString(1 + random.nextInt(900_000_000));
        case "unit" -> "円";
        case "status" -> "confirmed";
        case "source" -> "generated";
        default -> "";
      };
    }
  }
}
