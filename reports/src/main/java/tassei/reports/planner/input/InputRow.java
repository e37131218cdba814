package tassei.reports.planner.input;

import tassei.reports.model.budget.BudgetLine;
import tassei.reports.text.Wording;

/** A row of the sheet of lines. */
public sealed interface InputRow {
  /** How many lines a planner may add. */
  int SPARES = 20;

  /** A line of the base run: its amount may be changed. */
  record Base(BudgetLine line) implements InputRow {}

  /** Room for a new line. */
  record Spare(int number) implements InputRow {
    public String name(Wording wording) {
      return wording.say("sheet.whatif.spare", number);
    }
  }
}
