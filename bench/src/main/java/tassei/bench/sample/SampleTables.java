package tassei.bench.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the published tables say about indicators and about who pays for projects. */
record SampleTables(List<SampleKpi> kpis, List<Funding> fundings) {

  static SampleTables read(Path folder) throws IOException {
    List<SampleKpi> kpis = kpis(folder);
    TreeSet<Funding> fundings = new TreeSet<>();
    for (Map<String, String> project : SampleFile.read(folder.resolve("integrated_projects.csv"))) {
      String code = project.get("integrated_project");
      boolean counted = kpis.stream().anyMatch(kpi -> kpi.integratedProject().equals(code));
      if (counted) {
        fundings.add(new Funding(code, "", project.get("lead_ministry")));
      }
    }
    fundings.addAll(budgeted(folder, kpis));
    return new SampleTables(kpis, List.copyOf(fundings));
  }

  /** Indicators that count events. */
  private static List<SampleKpi> kpis(Path folder) throws IOException {
    Map<String, Map<String, String>> plans = byKey(folder, "plans", "plan");
    List<SampleKpi> kpis = new ArrayList<>();
    for (Map<String, String> row : SampleFile.read(folder.resolve("kpis.csv"))) {
      boolean counts = row.get("measure").matches("count|ratio");
      if (counts && !row.get("outcome_kind").isEmpty() && !row.get("plan").isEmpty()) {
        Map<String, String> plan = plans.get(row.get("plan"));
        int from = Integer.parseInt(plan.get("from_fy"));
        kpis.add(SampleKpi.of(row, from, Integer.parseInt(plan.get("to_fy"))));
      }
    }
    return kpis;
  }

  /** Programmes and ministries the budget names inside the counted integrated projects. */
  private static List<Funding> budgeted(Path folder, List<SampleKpi> kpis) throws IOException {
    Map<String, Map<String, String>> programmes = byKey(folder, "programmes", "programme");
    List<Funding> fundings = new ArrayList<>();
    for (Map<String, String> line : SampleFile.read(folder.resolve("budget.csv"))) {
      String code = line.get("integrated_project");
      String programme = line.get("programme");
      String ministry = line.get("ministry");
      if (ministry.isEmpty() && !programme.isEmpty()) {
        ministry = programmes.get(programme).get("ministry");
      }
      boolean counted = kpis.stream().anyMatch(kpi -> kpi.integratedProject().equals(code));
      if (counted && !code.isEmpty() && !ministry.isEmpty()) {
        fundings.add(new Funding(code, programme, ministry));
      }
    }
    return fundings;
  }

  private static Map<String, Map<String, String>> byKey(Path folder, String table, String key)
      throws IOException {
    Map<String, Map<String, String>> rows = new HashMap<>();
    Path file = folder.resolve(table + ".csv");
    if (Files.exists(file)) {
      SampleFile.read(file).forEach(row -> rows.put(row.get(key), row));
    }
    return rows;
  }
}
