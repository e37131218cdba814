package tassei.reports.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.reports.document.Language;
import tassei.reports.planner.edit.NewLine;
import tassei.reports.planner.edit.PlannerEdit;
import tassei.reports.run.Column;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** The workbook in the program a planner may have instead of Excel. */
@Tag("slow")
class PlannerInOfficeTest {
  @TempDir Path temp;
  private Path run;
  private Path file;
  private Path edited;

  @BeforeEach
  void write() throws Exception {
    run = PlannerRun.in(temp.resolve("run"));
    file = temp.resolve("plan.xlsx");
    edited = temp.resolve("edited.xlsx");
    PlannerSheet.write(run, file, Language.JA);
  }

  @Test
  void it_calculates_the_totals_of_the_run() throws Exception {
    Office office = Office.in(temp);
    Map<String, BigDecimal> shown = new TreeMap<>();
    for (String slice : List.of("main|initial 当初予算額", "main|draft 概算決定額（予算案）")) {
      String[] chosen = slice.split("\\|", -1);
      office.edit(
          file,
          edited,
          "totals.getCellRangeByName(\"B4\").setString(\"" + chosen[0] + "\")",
          "totals.getCellRangeByName(\"D4\").setString(\"" + chosen[1] + "\")");
      try (Edited book = Edited.of(edited)) {
        assertEquals(
            Totals.of(book.totals(), "試算"), Totals.of(book.totals(), "元の額"), "no difference");
        Totals.of(book.totals(), "試算")
            .forEach((key, yen) -> shown.put(chosen[1].replaceAll(" .*", "") + "|" + key, yen));
      }
    }
    shown.keySet().removeIf(key -> key.contains("計|") || key.endsWith("|計"));
    assertEquals(published(), shown);
  }

  /** With the names the sheet shows. */
  private Map<String, BigDecimal> published() {
    Map<String, String> names =
        Map.of(
            "M1", "M1 甲省", "M2", "M2 乙省", "A-1", "A-1 丙*計画?", "A-2", "A-2 丁~計画", "(none)", "記載なし");
    Map<String, BigDecimal> published = new TreeMap<>();
    new RunTables(run)
        .each(
            RunTable.BUDGET_ROLLUP,
            row -> {
              if (row.is(Column.COLLECTION, "main") && !row.isBlank(Column.AMOUNT_YEN)) {
                published.put(
                    String.join(
                        "|",
                        row.text(Column.STAGE),
                        row.text(Column.FISCAL_YEAR) + "年度",
                        names.get(row.text(Column.MINISTRY)),
                        names.get(row.text(Column.INTEGRATED_PROJECT))),
                    row.number(Column.AMOUNT_YEN).stripTrailingZeros());
              }
            });
    return published;
  }

  @Test
  void saved_without_an_edit_nothing_differs() throws Exception {
    Office.in(temp).edit(file, edited);
    assertEquals(
        new PlannerEdit(PlannerRun.ID, Map.of(), List.of()), PlannerSheet.read(edited, run));
    assertEquals(PlannerRun.ID, PlannerSheet.baseOf(edited));
  }

  @Test
  void what_a_planner_edits_there_comes_back() throws Exception {
    Office.in(temp)
        .edit(
            file,
            edited,
            "lines.getCellRangeByName(\"M6\").setValue(33000000000)",
            "lines.getCellRangeByName(\"M8\").setFormula(\"=L8*1.1\")",
            "lines.getCellRangeByName(\"C12\").setString(\"main\")",
            "lines.getCellRangeByName(\"D12\").setValue(2023)",
            "lines.getCellRangeByName(\"E12\").setString(\"当初予算額\")",
            "lines.getCellRangeByName(\"F12\").setString(\"乙省\")",
            "lines.getCellRangeByName(\"G12\").setString(\"A-2 丁~計画\")",
            "lines.getCellRangeByName(\"M12\").setValue(123456789)");
    assertEquals(
        new PlannerEdit(
            PlannerRun.ID,
            Map.of("L2", new BigDecimal("33000000000"), "L4", new BigDecimal("7700000")),
            List.of(
                new NewLine(
                    "main",
                    2023,
                    "M2",
                    "A-2",
                    null,
                    null,
                    null,
                    "initial",
                    new BigDecimal("123456789")))),
        PlannerSheet.read(edited, run));
    try (Edited book = Edited.of(edited)) {
      Map<String, BigDecimal> moved = Totals.of(book.totals(), "差");
      assertEquals(new BigDecimal("-680000000"), moved.get("2021年度|計|計").setScale(0));
      assertEquals(new BigDecimal("123456789"), moved.get("2023年度|M2 乙省|A-2 丁~計画"));
      assertEquals(new BigDecimal("-556543211"), moved.get("全年度|計|計"));
    }
  }

  @Test
  void all_but_the_yellow_cells_are_locked_there() throws Exception {
    String isLocked = "lines.getCellRangeByName(\"%s\").CellProtection.IsLocked";
    Office.in(temp)
        .edit(
            file,
            edited,
            "isShut = " + isLocked.formatted("L6") + " And " + isLocked.formatted("M10"),
            "isFree = Not " + isLocked.formatted("M6") + " And Not " + isLocked.formatted("C12"),
            "If lines.isProtected() And totals.isProtected() And isShut And isFree Then",
            "lines.getCellRangeByName(\"M6\").setValue(77)",
            "End If");
    assertEquals(Map.of("L2", new BigDecimal("77")), PlannerSheet.read(edited, run).changed());
  }
}
