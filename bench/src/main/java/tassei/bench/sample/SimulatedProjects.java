package tassei.bench.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Invented projects under the programmes that the budget shows in each integrated project. */
final class SimulatedProjects {
  private static final int PROJECTS = 600;
  private static final double UNPROGRAMMED = 0.4;

  private final SampleTables tables;
  private final int newest;
  private final Dice dice;

  /** Projects begin in the plan's years up to the newest one that has begun. */
  SimulatedProjects(SampleTables tables, int newest, Dice dice) {
    this.tables = tables;
    this.newest = newest;
    this.dice = dice;
  }

  List<SampledProject> all() {
    List<Funding> shares = shares();
    List<SampledProject> projects = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      projects.add(project("SIM-%04d".formatted(i + 1), shares.get(i)));
    }
    return projects;
  }

  /** One funding for each project; integrated projects with more indicators have more projects. */
  private List<Funding> shares() {
    Map<String, List<Funding>> byProject =
        tables.fundings().stream()
            .collect(
                Collectors.groupingBy(
                    Funding::integratedProject, TreeMap::new, Collectors.toList()));
    int each = PROJECTS / 2 / byProject.size();
    List<Funding> shares = new ArrayList<>();
    for (Map.Entry<String, List<Funding>> entry : byProject.entrySet()) {
      long own = kpisOf(entry.getKey()).size();
      int projects = each + (int) (PROJECTS / 2 * own / tables.kpis().size());
      for (int i = 0; i < projects; i++) {
        shares.add(funding(entry.getValue(), i));
      }
    }
    return shares;
  }

  /** Every funding has a project; most of the others are under a programme. */
  private Funding funding(List<Funding> choices, int place) {
    if (place < choices.size()) {
      return choices.get(place);
    }
    Funding chosen = dice.pick(choices);
    boolean again = chosen.programme().isEmpty() && !dice.chance(UNPROGRAMMED);
    return again ? dice.pick(choices) : chosen;
  }

  private List<SampleKpi> kpisOf(String integratedProject) {
    return tables.kpis().stream()
        .filter(kpi -> kpi.integratedProject().equals(integratedProject))
        .toList();
  }

  private SampledProject project(String code, Funding funding) {
    List<SampleKpi> kpis = kpisOf(funding.integratedProject());
    int first = kpis.stream().mapToInt(SampleKpi::fromFy).min().orElse(newest);
    int last = kpis.stream().mapToInt(SampleKpi::dueFy).max().orElse(newest);
    int from = first + dice.weighted(falling(newest - first + 1));
    int to = Math.min(last, from + dice.between(2, 4));
    String phase = ProjectWords.PHASES.get(dice.weighted(30, 25, 20, 20, 5));
    String purpose = ProjectWords.PURPOSES.get(dice.weighted(15, 25, 45, 15));
    int areaCount = 1 + dice.weighted(70, 22, 8);
    List<String> areas = dice.some(ProjectWords.DISEASE_AREAS, areaCount);
    String modality = dice.pick(ProjectWords.MODALITIES);
    return new SampledProject(
        code,
        ProjectWords.title(dice, areas.get(0), modality, purpose, phase),
        funding,
        ProjectWords.institution(dice),
        from,
        to,
        phase,
        purpose,
        areas,
        modality,
        dice.some(tagsOf(kpis), dice.between(0, 3)));
  }

  private static double[] falling(int years) {
    double[] weights = new double[years];
    for (int i = 0; i < years; i++) {
      weights[i] = 1.0 / (i + 1.5);
    }
    return weights;
  }

  private static List<String> tagsOf(List<SampleKpi> kpis) {
    TreeSet<String> tags = new TreeSet<>();
    kpis.forEach(kpi -> kpi.tags().forEach(tags::addAll));
    return List.copyOf(tags);
  }
}
