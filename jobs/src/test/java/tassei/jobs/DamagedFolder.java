package tassei.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.jobs.read.OddCells;

/**
 * A data folder whose files somebody has spoilt, cell by cell: the same seed, the same spoiling.
 */
final class DamagedFolder {
  private final Random dice;

  private DamagedFolder(long seed) {
    this.dice = new Random(seed);
  }

  /** Spoils the CSV files below a folder. */
  static void spoil(Path folder, long seed) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
    for (Path file : files) {
      new DamagedFolder(seed * 31 + file.getFileName().hashCode()).spoil(file);
    }
  }

  private void spoil(Path file) throws IOException {
    List<List<String>> records = records(Files.readString(file));
    List<List<String>> spoilt = new ArrayList<>(records.subList(0, 1));
    List<List<String>> rows = records.subList(1, records.size());
    for (List<String> row : rows) {
      spoilt.addAll(dice.nextInt(6) == 0 ? spoiltRows(row, rows) : List.of(row));
    }
    Files.writeString(
        file,
        spoilt.stream()
            .map(row -> row.stream().map(DamagedFolder::quoted).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private List<List<String>> spoiltRows(List<String> row, List<List<String>> rows) {
    List<String> other = rows.get(dice.nextInt(rows.size()));
    int place = dice.nextInt(row.size());
    List<String> spoilt = new ArrayList<>(row);
    switch (dice.nextInt(8)) {
      case 0 -> spoilt.set(place, "");
      case 1, 2 -> spoilt.set(place, odd());
      case 3 -> spoilt.set(place, other.get(place % other.size()));
      case 4 -> spoilt.set(place, other.get(dice.nextInt(other.size())));
      case 5 -> spoilt.add("more");
      case 6 -> {
        return List.of(row, row);
      }
      default -> spoilt.set(place, odd() + ";" + odd());
    }
    return dice.nextBoolean() ? List.of(spoilt) : List.of(row, spoilt);
  }

  private String odd() {
    String cell = OddCells.ALL.get(dice.nextInt(OddCells.ALL.size()));
    return cell == null ? "no-such-code" : cell;
  }

  /** Records without line feeds in a cell, which none of these files has. */
  private static List<List<String>> records(String text) {
    return text.replace("\uFEFF", "").lines().map(DamagedFolder::cells).toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      boolean isQuoted = cell.startsWith("\"");
      cells.add(isQuoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
    }
    return Arrays.asList(cells.toArray(String[]::new));
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
