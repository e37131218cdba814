package tassei.jobs.whatif;

import java.math.BigDecimal;
import java.util.Map;
import tassei.jobs.read.Written;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.Remedy;

/** A row of a base's budget_lines.csv; what no run writes is damage. */
record BaseRow(Map<String, String> cells) {

  /** What is told of a base that is not as a run left it. */
  static RefusedInput damaged(String what) {
    return new RefusedInput("the base is damaged, " + what + "; " + Remedy.COMPUTE_RUN);
  }

  String text(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw damaged("budget_lines.csv: it has no column " + column);
    }
    return cell;
  }

  /** Null where the cell is blank. */
  String textOrNull(String column) {
    String cell = text(column);
    return cell.isEmpty() ? null : cell;
  }

  int year(String column) {
    return Written.year(text(column)).orElseThrow(() -> damaged(column, "no fiscal year"));
  }

  /** Null where the cell is blank: unknown is not zero. */
  BigDecimal number(String column) {
    String cell = text(column);
    try {
      return cell.isEmpty() ? null : new BigDecimal(cell);
    } catch (NumberFormatException none) {
      throw damaged(column, "no number");
    }
  }

  private RefusedInput damaged(String column, String what) {
    String found = "budget_lines.csv: %s '%s' of line '%s' is %s";
    return damaged(found.formatted(column, text(column), text("line"), what));
  }
}
