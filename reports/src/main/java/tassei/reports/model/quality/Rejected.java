package tassei.reports.model.quality;

import java.util.List;

/**
 * Rows that were refused.
 *
 * @param byRule how many rows of a table break a rule; a row may break several
 * @param examples the first of each rule
 */
public record Rejected(List<Count> byRule, List<Row> examples) {

  /** How many rows of a table break a rule. */
  public record Count(String table, String rule, long rows) {}

  /** A refused row and its broken rules. */
  public record Row(
      String table, String file, String record, String rules, String columns, String found) {}

  public boolean isEmpty() {
    return byRule.isEmpty();
  }
}
