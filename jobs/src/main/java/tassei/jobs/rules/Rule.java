package tassei.jobs.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import tassei.contract.column.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.Problem;

/**
 * Something a row must satisfy, named for what it requires. Unknown counts as satisfied: a missing
 * value is the business of the rule {@code required}.
 *
 * @param column whose cell is shown where the rule is broken
 * @param accepted what the rule accepts, in words
 */
record Rule(String code, Field column, Predicate<InputRow> holds, String accepted) {

  /** What follows from a cell, or a whole row, that could not be read is no news. */
  boolean isBrokenBy(InputRow row) {
    return !holds.test(row) && !isUnread(row, column);
  }

  Problem problem(InputRow row) {
    return problem(code, column, row, accepted);
  }

  static Problem problem(String code, Field column, InputRow row, String accepted) {
    return new Problem(code, column.name(), shown(row.get(column)), accepted);
  }

  /** The problem where the rule is broken, else nothing. */
  List<Problem> problems(InputRow row) {
    return isBrokenBy(row) ? List.of(problem(row)) : List.of();
  }

  private static boolean isUnread(InputRow row, Field column) {
    for (Problem problem : row.problems()) {
      if (problem.column().equals(column.name()) || problem.column().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A number without the zeros its type adds. */
  private static String shown(Object value) {
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return value == null ? "" : value.toString();
  }
}
