package tassei.jobs.read;

import java.util.ArrayList;
import java.util.List;
import tassei.figures.input.Origin;
import tassei.jobs.table.InputColumns;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Problem;

/** Values of rows that are read together, and what is wrong with them. */
final class ValuesTogether {
  private final InputColumns columns;
  private final Object[][] values;

  /** By row; null: nothing is wrong with it. */
  private final List<List<Problem>> problems;

  ValuesTogether(InputColumns columns, int rows, int width) {
    this.columns = columns;
    this.values = new Object[rows][width];
    this.problems = new ArrayList<>(rows);
    for (int row = 0; row < rows; row++) {
      problems.add(null);
    }
  }

  /** The values of a row, to be filled. */
  Object[] of(int row) {
    return values[row];
  }

  /** More that is wrong with a row. */
  void add(int row, List<Problem> found) {
    if (problems.get(row) == null) {
      problems.set(row, new ArrayList<>(found));
    } else {
      problems.get(row).addAll(found);
    }
  }

  InputRow row(int row, Origin origin, String others, List<String> cells) {
    List<Problem> wrong = problems.get(row);
    return new InputRow(
        columns, values[row], origin, others, cells, wrong == null ? List.of() : wrong);
  }
}
