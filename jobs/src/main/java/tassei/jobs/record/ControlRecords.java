package tassei.jobs.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.Owner;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.Expectation;
import tassei.figures.control.LineNames;
import tassei.figures.input.Control;
import tassei.figures.input.ProjectYears;
import tassei.figures.input.ScopeCells;
import tassei.jobs.table.Controls;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** Rows of controls, and of what they speak of, as records. */
public final class ControlRecords {
  private ControlRecords() {}

  public static Control control(InputRow row) {
    return new Control(
        row.text(Keys.CONTROL),
        ControlledTable.of(row.text(Keys.CONTROLLED_TABLE)),
        ControlMeasure.of(row.text(Keys.MEASURE)),
        row.text(Keys.NAME_JA),
        row.text(Keys.NAME_EN),
        scope(row),
        row.number(Controls.VALUE),
        row.number(InputTable.placeOf(Controls.VALUE)),
        row.flag(InputTable.aboutOf(Controls.VALUE)),
        row.text(Keys.UNIT),
        MoneyUnit.isPercent(row.text(Keys.UNIT)),
        MoneyUnit.inYen(row, Controls.VALUE),
        MoneyUnit.precision(row, Controls.VALUE),
        Expectation.of(row.text(Keys.EXPECT)),
        row.told());
  }

  private static ScopeCells scope(InputRow row) {
    return new ScopeCells(
        row.text(Keys.COLLECTION),
        row.text(Keys.YEARS),
        new Owner(
            row.text(Keys.MINISTRY),
            row.text(Keys.INTEGRATED_PROJECT),
            row.text(Keys.PROGRAMME),
            row.text(Keys.RECIPIENT),
            row.text(Keys.ACCOUNT)),
        row.text(Keys.STAGE),
        row.text(Keys.KPI),
        row.text(Keys.BASIS),
        row.text(Keys.LINE));
  }

  public static ProjectYears projectYears(InputRow row) {
    return new ProjectYears(
        row.text(Keys.PROJECT),
        InputRecords.project(row).owner(),
        row.year(Keys.FROM_FY),
        row.year(Keys.TO_FY),
        row.origin());
  }

  /** Of ministries, integrated projects and programmes, and of codes that have no table. */
  public static LineNames lineNames(
      List<InputRow> ministries,
      List<InputRow> projects,
      List<InputRow> programmes,
      List<InputRow> otherNames) {
    Map<LineNames.Code, String> japanese = new HashMap<>();
    Map<LineNames.Code, String> english = new HashMap<>();
    learn(ministries, Keys.MINISTRY, japanese, english);
    learn(projects, Keys.INTEGRATED_PROJECT, japanese, english);
    learn(programmes, Keys.PROGRAMME, japanese, english);
    for (InputRow row : otherNames) {
      LineNames.Code code =
          new LineNames.Code(row.text(Inputs.NAMED_COLUMN), row.text(Inputs.CODE));
      japanese.put(code, row.text(Keys.NAME_JA));
      english.put(code, row.text(Keys.NAME_EN));
    }
    return new LineNames(japanese, english);
  }

  private static void learn(
      List<InputRow> rows,
      Field column,
      Map<LineNames.Code, String> japanese,
      Map<LineNames.Code, String> english) {
    for (InputRow row : rows) {
      LineNames.Code code = new LineNames.Code(column.name(), row.text(column));
      japanese.put(code, row.text(Keys.NAME_JA));
      english.put(code, row.text(Keys.NAME_EN));
    }
  }
}
