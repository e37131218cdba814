package tassei.jobs.rules;

import java.util.List;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Problem;

/** Finds what is wrong with a row, beyond what is known of it already. */
@FunctionalInterface
public interface RowCheck {

  List<Problem> problems(InputRow row);

  /** The row with what these find, one check after the other. */
  static InputRow checked(InputRow row, List<RowCheck> checks) {
    InputRow checked = row;
    for (RowCheck check : checks) {
      checked = checked.with(check.problems(checked));
    }
    return checked;
  }
}
