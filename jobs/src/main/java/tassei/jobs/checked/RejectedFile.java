package tassei.jobs.checked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tassei.jobs.input.RefusedFiles;
import tassei.jobs.pass.RowBuffer;
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
  private static final int LINE = 2;
  private static final int PARTS_OF_A_PROBLEM = 4;

  private RejectedFile() {}

  /** A row as it is kept until its file is written: its place, its line, then its problems. */
  static Object[] row(InputRow row) {
    List<Object> kept = new ArrayList<>();
    kept.add(row.origin().file());
    kept.add(row.origin().record());
    kept.add(line(row));
    for (Problem problem : row.problems()) {
      kept.addAll(
          Arrays.asList(problem.rule(), problem.column(), problem.found(), problem.accepted()));
    }
    return kept.toArray();
  }

  /** Writes the file, also where it has no row; returns the rows gathered. */
  static RefusedRows write(Path folder, InputTable table, RowBuffer rejected) {
    RefusedRows refused = new RefusedRows(table.name());
    Iterator<Object[]> inOrder = rejected.inOrder(table.name());
    try (Writer csv = CsvFile.open(folder.resolve(table.name() + ".csv"))) {
      csv.write(header(table));
      while (inOrder.hasNext()) {
        Object[] row = inOrder.next();
        csv.write((String) row[LINE]);
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

  private static void gather(Object[] row, RefusedRows refused) {
    refused.add();
    String place = row[0] + " record " + row[1];
    for (int i = LINE + 1; i < row.length; i += PARTS_OF_A_PROBLEM) {
      refused.problem(
          place, (String) row[i], (String) row[i + 1], (String) row[i + 2], (String) row[i + 3]);
    }
  }
}
