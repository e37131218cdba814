package tassei.reports.planner.input;

import tassei.reports.model.budget.PublishedLine;
import tassei.reports.text.Wording;

/** A row of the sheet of lines. */
public sealed interface LineSheetRow {
  /** How many lines a planner may add. */
  int SPARES = 20;

  /** A line of the base run: its amount may be changed. */
  record Base(PublishedLine line) implements LineSheetRow {}

  /** Room for a new line. */
  record Spare(int number) implements LineSheetRow {
    public String name(Wording wording) {
      return wording.say("sheet.whatif.spare", number);
    }
  }
}
