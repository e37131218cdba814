package tassei.reports.planner.edit;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.planner.base.BaseRun;
import tassei.reports.planner.base.InputColumn;
import tassei.reports.planner.base.Key;
import tassei.reports.planner.base.PlannerVocabulary;

/** Reads the row of a line of the base run: its amount, if all that names it is as it was. */
record BaseRowReader(PlannerVocabulary vocabulary, Problems problems) {

  /** The new amount; empty where it was not changed. */
  Optional<BigDecimal> read(Row row, PublishedLine line) {
    for (Key key : Key.values()) {
      String shown = vocabulary.of(key).shown(key.codeOf(line));
      requireText(Found.cell(row, InputColumn.of(key)), shown);
    }
    requireNumber(Found.cell(row, InputColumn.YEAR), BigDecimal.valueOf(line.fiscalYear()));
    requireText(Found.cell(row, InputColumn.PUBLISHED), line.stated() + line.unit());
    requireNumber(Found.cell(row, InputColumn.BASE), line.counted());
    Cell scenario = Found.cell(row, InputColumn.SCENARIO);
    if (BaseRun.isEditable(line)) {
      return new AmountCell(problems).changed(scenario, line.counted());
    }
    if (!Found.isBlank(scenario)) {
      problems.add(
          scenario, "a blank is accepted: what the base run does not know cannot be changed");
    }
    return Optional.empty();
  }

  private void requireText(Cell cell, String expected) {
    boolean isSame = Found.text(cell).equals(Found.plain(ReadBackText.in(expected)));
    boolean isOther = Found.text(cell).isEmpty() && !Found.isBlank(cell);
    if (!isSame || isOther) {
      refuse(cell, expected);
    }
  }

  /** Null is a blank. */
  private void requireNumber(Cell cell, BigDecimal expected) {
    if (expected == null) {
      requireText(cell, "");
      return;
    }
    if (Found.number(cell).filter(number -> Found.isSame(number, expected)).isEmpty()) {
      refuse(cell, expected.toPlainString());
    }
  }

  private void refuse(Cell cell, String expected) {
    String was = expected.isEmpty() ? "a blank" : expected;
    problems.add(cell, "only yellow cells may be changed, this one was " + was);
  }
}
