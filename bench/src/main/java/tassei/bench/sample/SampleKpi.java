package tassei.bench.sample;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What an indicator counts, as the table of indicators says. */
record SampleKpi(
    String code,
    String integratedProject,
    String programme,
    boolean ratio,
    boolean percent,
    boolean yearly,
    BigDecimal target,
    int fromFy,
    int dueFy,
    List<String> kinds,
    List<List<String>> tags) {

  /** Blank bounds are those of the plan; a blank target is null. */
  static SampleKpi of(Map<String, String> row, int planFrom, int planTo) {
    String target = digits(row.get("target"));
    return new SampleKpi(
        row.get("kpi"),
        row.get("integrated_project"),
        row.get("programme"),
        row.get("measure").equals("ratio"),
        row.get("unit_ja").matches("[%％]"),
        row.get("basis").equals("yearly"),
        target.isEmpty() ? null : new BigDecimal(target),
        year(row.get("from_fy"), planFrom),
        year(row.get("due_fy"), planTo),
        list(row.get("outcome_kind"), ";"),
        list(row.get("outcome_tags"), ";").stream().map(clause -> list(clause, "\\|")).toList());
  }

  /** Whether a report counts here; null stands for an outcome without a project. */
  boolean matches(String kind, int year, Collection<String> reportTags, SampledProject project) {
    return kinds.contains(kind)
        && fromFy <= year
        && year <= dueFy
        && tags.stream().allMatch(anyOf -> anyOf.stream().anyMatch(reportTags::contains))
        && covers(project);
  }

  boolean covers(SampledProject project) {
    if (project == null) {
      return integratedProject.isEmpty() && programme.isEmpty();
    }
    Funding funding = project.funding();
    return (integratedProject.isEmpty() || integratedProject.equals(funding.integratedProject()))
        && (programme.isEmpty() || programme.equals(funding.programme()));
  }

  private static int year(String cell, int otherwise) {
    String digits = digits(cell);
    return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
  }

  private static String digits(String cell) {
    return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[^0-9.]", "");
  }

  private static List<String> list(String cell, String separator) {
    return Arrays.stream(cell.split(separator, -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
