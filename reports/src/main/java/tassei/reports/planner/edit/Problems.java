package tassei.reports.planner.edit;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import tassei.reports.planner.base.RefusedSheet;

/** What is wrong with a sheet, each with its place. */
final class Problems {
  private final List<String> all = new ArrayList<>();
  private final String sheet;

  Problems(String sheet) {
    this.sheet = sheet;
  }

  void add(String address, String found, String accepted) {
    all.add("%s!%s: %s; %s".formatted(sheet, address, found, accepted));
  }

  void add(Cell cell, String accepted) {
    add(new CellReference(cell).formatAsString(false), "found " + Found.in(cell), accepted);
  }

  void refuseIfAny() {
    if (!all.isEmpty()) {
      throw new RefusedSheet(all);
    }
  }
}
