package tassei.reports.model.name;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.reports.model.value.Name;
import tassei.reports.run.RunFolder;

/** The reference tables of a run: plans by year, ministries and projects in their sort order. */
public record ReferenceNames(
    List<PlanPeriod> plans,
    List<Ministry> ministries,
    List<Project> projects,
    List<Programme> programmes,
    List<CodeName> codes) {

  /** Those that a run gives. */
  public static ReferenceNames of(RunFolder run) {
    return NamesReader.read(run.report());
  }

  /** What a code of this column is called, where the run says so. */
  public Optional<Name> called(String column, String code) {
    return codes.stream()
        .filter(named -> named.column().equals(column) && named.code().equals(code))
        .map(CodeName::name)
        .findFirst();
  }

  public List<Project> projectsOf(String plan) {
    return projects.stream().filter(project -> project.plan().equals(plan)).toList();
  }

  public Optional<PlanPeriod> plan(String code) {
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

  /** Each project code once, in the order of the table; what is not stated comes last. */
  public List<String> inProjectOrder(Stream<String> codes) {
    return inOrder(codes, projects);
  }

  /** Each ministry code once, in the order of the table; what is not stated comes last. */
  public List<String> inMinistryOrder(Stream<String> codes) {
    return inOrder(codes, ministries);
  }

  private static List<String> inOrder(Stream<String> codes, List<? extends Named> listed) {
    return codes
        .distinct()
        .sorted(
            Comparator.comparing((String code) -> code.equals(Scope.NONE))
                .thenComparingInt(code -> place(listed, code))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Codes that are not listed come last. */
  private static int place(List<? extends Named> listed, String code) {
    for (int i = 0; i < listed.size(); i++) {
      if (listed.get(i).code().equals(code)) {
        return i;
      }
    }
    return listed.size();
  }

  /** Position for sorting; codes that are not listed come last. */
  public int order(String ministry) {
    return place(ministries, ministry);
  }

  private static <T extends Named> Optional<T> first(Stream<T> all, String code) {
    return all.filter(named -> named.code().equals(code)).findFirst();
  }
}
