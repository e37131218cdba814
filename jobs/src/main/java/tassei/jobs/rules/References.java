package tassei.jobs.rules;

import java.util.List;
import java.util.function.Predicate;
import tassei.contract.column.Field;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Problem;

/** References into tables too large to look up while reading: checked against the whole table. */
public final class References {
  private static final String ACCEPTED = "a key that some row of the table has";

  private References() {}

  /** A cell that names one row; a refused one may be named too. */
  public static RowCheck one(
      Field column, InputTable table, Predicate<String> isKey, boolean isAbsent) {
    Rule rule = rule(column, row -> isKey.test(row.text(column)), table, isAbsent);
    return row -> row.has(column) ? broken(rule, row) : List.of();
  }

  /** A cell that lists several rows. */
  public static RowCheck list(
      Field column, InputTable table, Predicate<String> isKey, boolean isAbsent) {
    Rule rule = rule(column, row -> row.list(column).stream().allMatch(isKey), table, isAbsent);
    return row -> broken(rule, row);
  }

  /** What could be read of a row of too many cells is looked up all the same. */
  private static List<Problem> broken(Rule rule, InputRow row) {
    return rule.holds().test(row) ? List.of() : List.of(rule.problem(row));
  }

  private static Rule rule(
      Field column, Predicate<InputRow> holds, InputTable table, boolean isAbsent) {
    String missing = ", but there is no table " + table.name() + " in this folder";
    return new Rule("reference", column, holds, isAbsent ? ACCEPTED + missing : ACCEPTED);
  }
}
