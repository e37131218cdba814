package tassei.jobs.checked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tassei.jobs.input.RefusedFiles;
import tassei.jobs.refusal.RefusedRows;
import tassei.jobs.table.Entry;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Problem;
import tassei.jobs.write.CsvCell;
import tassei.jobs.write.CsvFile;

/**
 * Refused rows of a table with their cells as they were, and everything that is wrong with them.
 */
final class RejectedFile {
  private RejectedFile() {}

  /** Writes the file, also where it has no row; returns the rows gathered. */
  static RefusedRows write(Path folder, InputTable table, List<InputRow> rejected) {
    RefusedRows refused = new RefusedRows(table.name());
    List<InputRow> inOrder = rejected.stream().sorted(FileOrder.BY_PLACE).toList();
    try (Writer csv = CsvFile.open(folder.resolve(table.name() + ".csv"))) {
      csv.write(header(table));
      for (InputRow row : inOrder) {
        csv.write(line(row));
        gather(row, refused);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed.getMessage(), failed);
    }
    return refused;
  }

  private static String header(InputTable table) {
    return table.entries().stream().map(Entry::name).collect(Collectors.joining(","))
        + RefusedFiles.LAST_COLUMNS
        + "\n";
  }

  private static String line(InputRow row) {
    List<String> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(CsvCell.of(cell)));
    cells.add(CsvCell.of(row.origin().file()));
    cells.add(CsvCell.of(row.origin().record()));
    cells.add(each(row, Problem::rule));
    cells.add(each(row, Problem::column));
    cells.add(each(row, Problem::found));
    cells.add(each(row, Problem::accepted));
    cells.add(CsvCell.of(row.otherCells()));
    return String.join(",", cells) + "\n";
  }

  /** One part of every problem in a cell. */
  private static String each(InputRow row, Function<Problem, String> part) {
    return CsvCell.of(row.problems().stream().map(part).collect(Collectors.joining(";")));
  }

  private static void gather(InputRow row, RefusedRows refused) {
    refused.add();
    String place = row.origin().file() + " record " + row.origin().record();
    for (Problem problem : row.problems()) {
      refused.problem(place, problem.rule(), problem.column(), problem.found(), problem.accepted());
    }
  }
}
