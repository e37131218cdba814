package tassei.reports.explain.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tassei.reports.explain.layout.CodeWords;
import tassei.reports.explain.layout.Page;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** The controls that check a figure, with their verdicts. */
final class CheckingControls {
  private static final String FORM = "control:";
  private static final Pattern LIST = Pattern.compile("[;；]");
  private static final int SHOWN = 20;

  private final RunFolder run;

  CheckingControls(RunFolder run) {
    this.run = run;
  }

  /** Of an indicator: the controls that name it. */
  void printOf(String kpi, Page page) {
    Map<String, String> found = new TreeMap<>();
    for (JsonNode control : run.reported("controls")) {
      String kpis = control.path("kpi").isNull() ? "" : control.path("kpi").asText("");
      if (List.of(LIST.split(kpis)).contains(kpi)) {
        found.put(control.path("control").asText(), "");
      }
    }
    print(found, page);
  }

  /**
   * Names and verdicts of controls stand in their own table.
   *
   * @param found controls, each with what it has to do with the figure
   */
  void print(Map<String, String> found, Page page) {
    List<RunRow> controls = new ArrayList<>();
    if (!found.isEmpty() && run.tables().holds(RunTable.CONTROLS)) {
      run.tables()
          .each(
              RunTable.CONTROLS,
              row -> {
                if (found.containsKey(row.text(Column.CONTROL))) {
                  controls.add(row);
                }
              });
    }
    if (controls.isEmpty()) {
      return;
    }
    page.blank();
    page.line("Controls that check it, 照合: " + controls.size());
    controls.stream().limit(SHOWN).forEach(row -> print(row, found, page));
    if (controls.size() > SHOWN) {
      page.line("  … and " + (controls.size() - SHOWN) + " more, in tables/controls.csv");
    }
  }

  private void print(RunRow row, Map<String, String> found, Page page) {
    String id = row.text(Column.CONTROL);
    String name = run.nameOfControl(id).map(each -> ": " + each).orElse("");
    String relation = found.get(id);
    boolean contradicts = row.is(Column.EXPECT, "contradicts");
    String expect = contradicts ? "; " + CodeWords.of("expect", "contradicts").orElse("") : "";
    String verdict = CodeWords.with("verdict", row.text(Column.VERDICT));
    page.address(FORM + id, (relation.isEmpty() ? "" : relation + ": ") + verdict + expect + name);
  }
}
