package tassei.reports.planner.base;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;

/** Columns of the sheet of lines, from the left. What stands behind the source only calculates. */
public enum InputColumn {
  LINE,
  STATE,
  COLLECTION,
  YEAR,
  STAGE,
  MINISTRY,
  PROJECT,
  PROGRAMME,
  RECIPIENT,
  ACCOUNT,
  PUBLISHED,
  BASE,
  SCENARIO,
  DIFFERENCE,
  SOURCE,
  COLLECTION_NUMBER,
  STAGE_NUMBER,
  MINISTRY_NUMBER,
  PROJECT_NUMBER,
  PROGRAMME_NUMBER,
  RECIPIENT_NUMBER,
  ACCOUNT_NUMBER,
  ROW_KEY,
  COLUMN_KEY;

  public static InputColumn of(Key key) {
    return valueOf(key.name());
  }

  /** Where the place of its cell in the list stands. */
  public static InputColumn numberOf(Key key) {
    return valueOf(key.name() + "_NUMBER");
  }

  /** From the left, counted from 0. */
  public int index() {
    return List.of(values()).indexOf(this);
  }

  public boolean isHidden() {
    return index() > SOURCE.index();
  }

  /** Address in a row of the sheet, counted from 1. */
  public String at(int row) {
    return CellReference.convertNumToColString(index()) + row;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
