package tassei.reports.planner.totals;

import org.apache.poi.ss.util.CellReference;
import tassei.reports.planner.input.InputFormulas;
import tassei.reports.text.Wording;

/**
 * What the grid of totals calculates. A group of three rows is a ministry in a year, a year, or at
 * the top everything; its key follows from the group above: the next row key among the lines, and
 * behind the last ministry of a year the year itself. So the grid shows what there is, also when a
 * new line brings a new year.
 */
final class TotalsFormulas {
  /** Key of the group of everything, and of groups that are not needed. */
  static final int EVERYTHING = 0;

  static final int UNUSED = -1;

  private static final int YEAR = InputFormulas.YEAR;

  private final Wording wording;
  private final String key;
  private final String least;
  private final String most;
  private final String next;

  /** The column of keys; the least and the greatest row key of a group, and the next follow it. */
  TotalsFormulas(Wording wording, int keyColumn) {
    this.wording = wording;
    this.key = CellReference.convertNumToColString(keyColumn);
    this.least = CellReference.convertNumToColString(keyColumn + 1);
    this.most = CellReference.convertNumToColString(keyColumn + 2);
    this.next = CellReference.convertNumToColString(keyColumn + 3);
  }

  private String word(String name) {
    return InputFormulas.quoted(wording.say("sheet.whatif-totals." + name));
  }

  /** Of the group three rows below another one. */
  String nextKey(int row) {
    String above = "$" + key + (row - TotalsSheet.MEASURES);
    String line = "$" + next + row;
    String year = "INT(%s/%s)".formatted(above, YEAR);
    String isYearDone = "OR(%s=0,MOD(%s,%s)=%s)".formatted(above, above, YEAR, YEAR - 1);
    return "IF(%s<0,%s,IF(OR(%s,INT(%s/%s)=%s),%s,%s*%s+%s))"
        .formatted(above, UNUSED, isYearDone, line, YEAR, year, line, year, YEAR, YEAR - 1);
  }

  /** The row key among the lines that follows the group above. */
  String nextLine(int row) {
    String above = "$" + key + (row - TotalsSheet.MEASURES);
    return "IF(%s<0,%s,%s)".formatted(above, UNUSED, next("line_row_key", above, UNUSED));
  }

  /** The rows of a group share its key. */
  String sameKey(int first) {
    return "$" + key + first;
  }

  /** The smallest of the keys that is greater than another one. */
  private static String next(String keys, String than, int none) {
    String before = "COUNTIF(%s,\"<=\"&%s)".formatted(keys, than);
    return "IF(%s<ROWS(%s),SMALL(%s,%s+1),%s)".formatted(before, keys, keys, before, none);
  }

  /** Of a project; the first follows 0, behind the last there is none. */
  static String nextProject(String before, boolean isFirst) {
    String next = next("line_column_key", before, 0);
    return isFirst ? next : "IF(%s=0,0,%s)".formatted(before, next);
  }

  String least(int row) {
    return "IF(%1$s=0,1,IF(MOD(%1$s,%2$s)=%3$s,INT(%1$s/%2$s)*%2$s,%1$s))"
        .formatted("$" + key + row, YEAR, YEAR - 1);
  }

  String most(int row) {
    return "IF(%1$s=0,%2$s*(%3$s+1),%1$s)"
        .formatted("$" + key + row, YEAR, InputFormulas.LAST_YEAR);
  }

  String year(int row) {
    String own = "$" + key + row;
    String year = "\"&INT(%s/%s)&\"".formatted(own, YEAR);
    String said = wording.say("sheet.whatif-totals.of-year", year);
    return "IF(%s<0,\"\",IF(%s=0,%s,\"%s\"))".formatted(own, own, word("all-years"), said);
  }

  String ministry(int row) {
    return "IF(%1$s<0,\"\",IF(OR(%1$s=0,MOD(%1$s,%2$s)=%3$s),%4$s,INDEX(list_ministry,MOD(%1$s,%2$s))))"
        .formatted("$" + key + row, YEAR, YEAR - 1, word("all-ministries"));
  }

  String measure(int row, String measure) {
    return "IF($%s%s<0,\"\",%s)".formatted(key, row, word(measure));
  }

  /** Over all projects. */
  String sum(String amounts, int row) {
    return "IF($%s%s<0,\"\",SUMIFS(%s,%s))".formatted(key, row, amounts, inGroup(row));
  }

  /** Nothing, rather than 0, where there is no line. */
  String scenario(int row, String column) {
    String project = column + "$" + TotalsSheet.HEAD;
    String criteria = criteria(row, project);
    return "IF($%s%s<0,\"\",IF(%s=0,\"\",IF(COUNTIFS(%s)=0,\"\",SUMIFS(line_scenario,%s))))"
        .formatted(key, row, project, criteria, criteria);
  }

  /** Below the scenario's. */
  String base(int row, String column) {
    return "IF(%s%s=\"\",\"\",SUMIFS(line_base,%s))"
        .formatted(column, row - 1, criteria(row, column + "$" + TotalsSheet.HEAD));
  }

  private String criteria(int row, String project) {
    return inGroup(row) + ",line_column_key," + project;
  }

  private String inGroup(int row) {
    return "line_row_key,\">=\"&$%s%s,line_row_key,\"<=\"&$%s%s".formatted(least, row, most, row);
  }

  static String difference(String column, int row) {
    return "IF(%1$s%2$s=\"\",\"\",%1$s%2$s-%1$s%3$s)".formatted(column, row - 2, row - 1);
  }

  /** How much was edited, and whether anything is shown, or more than prints. */
  String counts(int firstBeyondPaper) {
    String counted =
        wording.say(
            "sheet.whatif-totals.count", count("changed"), count("added"), count("doubtful"));
    return "\"%s\"&IF(COUNTIF(line_row_key,\">0\")=0,%s,\"\")&IF($%s$%s>=0,%s,\"\")"
        .formatted(counted, word("empty"), key, firstBeyondPaper, word("beyond-paper"));
  }

  /** Between two pieces of a text. */
  private String count(String state) {
    String said = InputFormulas.quoted(wording.say("sheet.whatif.state." + state));
    return "\"&COUNTIF(line_state,%s)&\"".formatted(said);
  }
}
