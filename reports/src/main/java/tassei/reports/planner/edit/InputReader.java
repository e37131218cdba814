package tassei.reports.planner.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.planner.base.BaseRun;
import tassei.reports.planner.base.InputColumn;
import tassei.reports.planner.base.RefusedSheet;
import tassei.reports.planner.input.InputSheet;
import tassei.reports.planner.input.LineSheetRow;
import tassei.reports.sheet.grid.TableSheet;

/** Compares the sheet of lines with the run it was written from. Rows may stand in any order. */
public final class InputReader {
  private final Sheet sheet;
  private final BaseRun base;
  private final Problems problems;
  private final Map<String, PublishedLine> lines = new LinkedHashMap<>();
  private final Map<String, Integer> written = new HashMap<>();
  private final Map<String, String> seen = new HashMap<>();
  private final Map<String, BigDecimal> amounts = new HashMap<>();
  private final List<NewLine> added = new ArrayList<>();

  private InputReader(Sheet sheet, BaseRun base) {
    this.sheet = sheet;
    this.base = base;
    this.problems = new Problems(sheet.getSheetName());
    int row = TableSheet.FIRST;
    for (PublishedLine line : base.lines()) {
      String name = Found.plain(ReadBackText.in(line.line()));
      lines.put(name, line);
      written.put(name, ++row);
    }
    for (int spare = 1; spare <= LineSheetRow.SPARES; spare++) {
      written.put(new LineSheetRow.Spare(spare).name(base.wording()), ++row);
    }
  }

  public static PlannerEdit read(Workbook workbook, BaseRun base) {
    String name = base.wording().say("sheet." + InputSheet.TOPIC + ".name");
    Sheet sheet = workbook.getSheet(name);
    if (sheet == null) {
      throw new RefusedSheet("%s: the sheet is missing, or has another name".formatted(name));
    }
    InputReader reader = new InputReader(sheet, base);
    reader.heads();
    reader.problems.refuseIfAny();
    reader.rows();
    reader.missing();
    reader.problems.refuseIfAny();
    return new PlannerEdit(base.id(), reader.changed(), reader.added);
  }

  /** Cells that have moved would all be refused: it is enough to say which columns have. */
  private void heads() {
    Row heads = sheet.getRow(TableSheet.HEAD);
    for (InputColumn column : InputColumn.values()) {
      String head =
          column.isHidden()
              ? column.word()
              : base.wording().say("sheet." + InputSheet.TOPIC + ".col." + column.word());
      boolean isThere =
          heads != null && Found.text(Found.cell(heads, column)).equals(Found.plain(head));
      if (!isThere) {
        problems.add(
            column.at(TableSheet.HEAD + 1),
            "the column \"" + head + "\" is not here",
            "columns stay as they are");
      }
    }
  }

  private void rows() {
    for (int i = TableSheet.FIRST; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      if (row != null) {
        row(row);
      }
    }
  }

  private void row(Row row) {
    Cell first = Found.cell(row, InputColumn.LINE);
    String name = Found.text(first);
    if (!written.containsKey(name)) {
      unknown(row, first);
      return;
    }
    String address = new CellReference(first).formatAsString(false);
    String other = seen.putIfAbsent(name, address);
    if (other != null) {
      problems.add(
          address, "\"" + name + "\" stands in " + other + " already", "each row is there once");
      return;
    }
    PublishedLine line = lines.get(name);
    if (line == null) {
      new SpareRow(base.vocabulary(), problems).read(row).ifPresent(added::add);
    } else {
      new BaseRowReader(base.vocabulary(), problems)
          .read(row, line)
          .ifPresent(yen -> amounts.put(line.line(), yen));
    }
  }

  private void unknown(Row row, Cell first) {
    for (InputColumn column : InputColumn.values()) {
      if (!column.isHidden() && !Found.isBlank(Found.cell(row, column))) {
        problems.add(
            first, "only the lines of the base run are accepted, and new ones in the spare rows");
        return;
      }
    }
  }

  /** An amount is taken away by 0: a row that is not there may have been lost. */
  private void missing() {
    for (String name : lines.keySet()) {
      if (!seen.containsKey(name)) {
        problems.add(
            InputColumn.LINE.at(written.get(name)),
            "the row of line \"" + name + "\", written here, is missing",
            "a line is taken away with the amount 0");
      }
    }
  }

  private Map<String, BigDecimal> changed() {
    Map<String, BigDecimal> changed = new LinkedHashMap<>();
    for (PublishedLine line : base.lines()) {
      if (amounts.containsKey(line.line())) {
        changed.put(line.line(), amounts.get(line.line()));
      }
    }
    return changed;
  }
}
