package tassei.reports.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tassei.reports.model.BudgetRow;
import tassei.reports.model.Plan;
import tassei.reports.model.Project;
import tassei.reports.model.ReportModel;

/**
 * The collection, year and stage that tells most of the current plan's projects apart: of several
 * the newest year.
 */
record HeadlineBudget(ReportModel model, String collection, int fiscalYear, String stage) {

  static Optional<HeadlineBudget> of(ReportModel model) {
    Set<String> current =
        model
            .currentPlan()
            .map(Plan::code)
            .map(plan -> model.names().projectsOf(plan))
            .orElse(model.names().projects())
            .stream()
            .map(Project::code)
            .collect(Collectors.toSet());
    Map<HeadlineBudget, Integer> covered = new HashMap<>();
    for (BudgetRow row : model.budget().at("integrated_project")) {
      if (current.contains(row.key().project()) && row.amount() != null) {
        covered.merge(
            new HeadlineBudget(model, row.collection(), row.fiscalYear(), row.stage()),
            1,
            Integer::sum);
      }
    }
    return covered.keySet().stream()
        .max(
            Comparator.<HeadlineBudget>comparingInt(covered::get)
                .thenComparingInt(HeadlineBudget::fiscalYear)
                .thenComparing(budget -> budget.stage().equals("initial"))
                .thenComparing(HeadlineBudget::stage)
                .thenComparing(HeadlineBudget::collection));
  }

  /** Rows of a level, in the order of the table. */
  List<BudgetRow> at(String level) {
    return model.budget().at(level, collection).stream()
        .filter(row -> row.fiscalYear() == fiscalYear && row.stage().equals(stage))
        .toList();
  }

  Optional<BudgetRow> total() {
    return at("total").stream().findFirst();
  }

  Optional<BudgetRow> of(String project) {
    return at("integrated_project").stream()
        .filter(row -> row.key().project().equals(project))
        .findFirst();
  }
}
