package tassei.reports.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reference tables of a run: plans by year, ministries and projects in their sort order. */
public record Names(
    List<Plan> plans,
    List<Ministry> ministries,
    List<Project> projects,
    List<Programme> programmes) {

  public List<Project> projectsOf(String plan) {
    return projects.stream().filter(project -> project.plan().equals(plan)).toList();
  }

  public Optional<Plan> plan(String code) {
    return first(plans.stream(), code);
  }

  public Optional<Ministry> ministry(String code) {
    return first(ministries.stream(), code);
  }

  public Optional<Project> project(String code) {
    return first(projects.stream(), code);
  }

  public Optional<Programme> programme(String code) {
    return first(programmes.stream(), code);
  }

  /** A project first, then a ministry, a programme, a plan. */
  public Optional<Named> find(String code) {
    return first(
        Stream.of(projects, ministries, programmes, plans).flatMap(List::<Named>stream), code);
  }

  /** Position for sorting; codes that are not listed come last. */
  public int order(String ministry) {
    for (int i = 0; i < ministries.size(); i++) {
      if (ministries.get(i).code().equals(ministry)) {
        return i;
      }
    }
    return ministries.size();
  }

  private static <T extends Named> Optional<T> first(Stream<T> all, String code) {
    return all.filter(named -> named.code().equals(code)).findFirst();
  }
}
