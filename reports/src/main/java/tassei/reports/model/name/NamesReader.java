package tassei.reports.model.name;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import tassei.reports.model.value.JsonEntry;

/** The reference tables in report.json. */
public final class NamesReader {
  private NamesReader() {}

  public static ReferenceNames read(JsonNode report) {
    return new ReferenceNames(
        sorted(report, "plans", "from_fy", NamesReader::plan),
        sorted(report, "ministries", "sort", NamesReader::ministry),
        sorted(report, "integrated_projects", "sort", NamesReader::project),
        all(report, "programmes", NamesReader::programme),
        sorted(report, "names", "sort", NamesReader::codeName));
  }

  public static List<ContinuedProject> crosswalk(JsonNode report) {
    return all(report, "crosswalk", NamesReader::continuation);
  }

  /** Ties stand in the order of the run, which is by code. */
  private static <T> List<T> sorted(
      JsonNode report, String table, String by, Function<JsonEntry, T> reader) {
    return entries(report, table).stream()
        .sorted(Comparator.comparingInt(entry -> entry.order(by)))
        .map(reader)
        .toList();
  }

  private static <T> List<T> all(JsonNode report, String table, Function<JsonEntry, T> reader) {
    return entries(report, table).stream().map(reader).toList();
  }

  private static List<JsonEntry> entries(JsonNode report, String table) {
    List<JsonEntry> entries = new ArrayList<>();
    report.path(table).forEach(entry -> entries.add(new JsonEntry(entry)));
    return entries;
  }

  private static PlanPeriod plan(JsonEntry entry) {
    return new PlanPeriod(
        entry.text("plan"), entry.name("name"), entry.year("from_fy"), entry.year("to_fy"));
  }

  private static Ministry ministry(JsonEntry entry) {
    return new Ministry(
        entry.text("ministry"),
        entry.name("name"),
        entry.text("short_ja"),
        entry.text("successor"));
  }

  private static Project project(JsonEntry entry) {
    return new Project(
        entry.text("integrated_project"),
        entry.text("plan"),
        entry.name("name"),
        entry.text("lead_ministry"));
  }

  private static Programme programme(JsonEntry entry) {
    return new Programme(
        entry.text("programme"), entry.name("name"), entry.text("ministry"), entry.text("parent"));
  }

  private static CodeName codeName(JsonEntry entry) {
    return new CodeName(entry.text("column"), entry.text("code"), entry.name("name"));
  }

  private static ContinuedProject continuation(JsonEntry entry) {
    return new ContinuedProject(
        entry.text("from_project"),
        entry.text("to_project"),
        entry.number("share"),
        entry.text("from_kpi"),
        entry.text("to_kpi"),
        entry.text("basis"),
        entry.text("note"));
  }
}
