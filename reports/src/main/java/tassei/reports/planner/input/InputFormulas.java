package tassei.reports.planner.input;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.reports.planner.base.InputColumn;
import tassei.reports.planner.base.Key;
import tassei.reports.planner.base.PlannerVocabulary;
import tassei.reports.text.Wording;

/**
 * What the sheet of lines calculates, by row. A line's row key is its year and ministry in the
 * chosen collection and stage, its column key its project there; 0 where it is in neither.
 */
public final class InputFormulas {
  /** Of a year in a row key; ministries count below it. */
  public static final int YEAR = 100_000;

  public static final int FIRST_YEAR = 1900;
  public static final int LAST_YEAR = 9999;

  private final PlannerVocabulary vocabulary;
  private final String changed;
  private final String added;
  private final String doubtful;

  InputFormulas(PlannerVocabulary vocabulary, Wording wording) {
    this.vocabulary = vocabulary;
    this.changed = quoted(wording.say("sheet.whatif.state.changed"));
    this.added = quoted(wording.say("sheet.whatif.state.added"));
    this.doubtful = quoted(wording.say("sheet.whatif.state.doubtful"));
  }

  public static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  String stateOfBase(int row) {
    String scenario = InputColumn.SCENARIO.at(row);
    return "IF(NOT(ISNUMBER(%s)),%s,IF(%s=%s,\"\",IF(%s<0,%s,%s)))"
        .formatted(
            scenario, doubtful, scenario, InputColumn.BASE.at(row), scenario, doubtful, changed);
  }

  String stateOfSpare(int row) {
    String year = InputColumn.YEAR.at(row);
    String scenario = InputColumn.SCENARIO.at(row);
    String unknown =
        Stream.of(Key.values())
            .map(key -> InputColumn.numberOf(key).at(row) + "=0")
            .collect(Collectors.joining(","));
    String wrong =
        "OR(%s<>INT(%s),%s<%s,%s>%s,%s<0)"
            .formatted(year, year, year, FIRST_YEAR, year, LAST_YEAR, scenario);
    return "IF(%s,\"\",IF(OR(NOT(ISNUMBER(%s)),NOT(ISNUMBER(%s)),%s),%s,IF(%s,%s,%s)))"
        .formatted(isUnused(row), year, scenario, unknown, doubtful, wrong, doubtful, added);
  }

  private static String isUnused(int row) {
    return "COUNTA(%s:%s,%s)=0"
        .formatted(
            InputColumn.COLLECTION.at(row),
            InputColumn.ACCOUNT.at(row),
            InputColumn.SCENARIO.at(row));
  }

  String difference(int row) {
    return "IF(ISNUMBER(%s),%s-%s,\"\")"
        .formatted(
            InputColumn.SCENARIO.at(row), InputColumn.SCENARIO.at(row), InputColumn.BASE.at(row));
  }

  /** Place in the list of what was typed; 0 where the list does not hold it. */
  String number(Key key, int row) {
    String cell = InputColumn.of(key).at(row);
    return "IF(%s=\"\",%s,IFERROR(INDEX(number_%s,MATCH(%s,spelling_%s,0)),0))"
        .formatted(cell, vocabulary.of(key).number(""), key.word(), literal(cell), key.word());
  }

  /** Searches take some characters for patterns. */
  public static String literal(String cell) {
    return "SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s,\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")"
        .formatted(cell);
  }

  String rowKeyOfBase(int row) {
    return "IF(%s,%s,0)".formatted(isChosen(row), rowKey(row));
  }

  String rowKeyOfSpare(int row) {
    return "IF(%s=%s,IF(%s,%s,0),0)"
        .formatted(InputColumn.STATE.at(row), added, isChosen(row), rowKey(row));
  }

  private static String isChosen(int row) {
    return "AND(%s=chosen_collection,%s=chosen_stage)"
        .formatted(InputColumn.COLLECTION_NUMBER.at(row), InputColumn.STAGE_NUMBER.at(row));
  }

  private static String rowKey(int row) {
    return "%s*%s+%s"
        .formatted(InputColumn.YEAR.at(row), YEAR, InputColumn.MINISTRY_NUMBER.at(row));
  }

  static String columnKey(int row) {
    return "IF(%s>0,%s,0)"
        .formatted(InputColumn.ROW_KEY.at(row), InputColumn.PROJECT_NUMBER.at(row));
  }
}
