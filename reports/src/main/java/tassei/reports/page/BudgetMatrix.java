package tassei.reports.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.reports.model.Budget;
import tassei.reports.model.BudgetRow;
import tassei.reports.model.Names;

/**
 * The budget of a slice by integrated project and ministry. Sums are the published ones, not sums
 * of the cells; not stated comes last.
 *
 * @param projects codes of the rows
 * @param ministries codes of the columns
 */
record BudgetMatrix(
    BudgetSlice slice,
    List<String> projects,
    List<String> ministries,
    List<BudgetRow> cells,
    List<BudgetRow> byProject,
    List<BudgetRow> byMinistry,
    BudgetRow total) {

  static Optional<BudgetMatrix> of(Budget budget, Names names, BudgetSlice slice) {
    List<BudgetRow> cells = slice.rows(budget, "ministry+integrated_project");
    Optional<BudgetRow> total = slice.rows(budget, "total").stream().findFirst();
    if (cells.isEmpty() || total.isEmpty()) {
      return Optional.empty();
    }
    List<String> projects = names.inProjectOrder(cells.stream().map(row -> row.key().project()));
    List<String> ministries =
        names.inMinistryOrder(cells.stream().map(row -> row.key().ministry()));
    return Optional.of(
        new BudgetMatrix(
            slice,
            projects,
            ministries,
            cells,
            slice.rows(budget, "integrated_project"),
            slice.rows(budget, "ministry"),
            total.get()));
  }

  /** Whether it says more than its totals. */
  boolean isTwoWay() {
    return stated(projects) > 1 && stated(ministries) > 1;
  }

  /** Cells by named ministry and named project: how much the matrix tells. */
  long size() {
    return stated(projects) * stated(ministries);
  }

  Optional<BudgetRow> cell(String project, String ministry) {
    return cells.stream()
        .filter(row -> row.key().project().equals(project) && row.key().ministry().equals(ministry))
        .findFirst();
  }

  Optional<BudgetRow> project(String code) {
    return byProject.stream().filter(row -> row.key().project().equals(code)).findFirst();
  }

  Optional<BudgetRow> ministry(String code) {
    return byMinistry.stream().filter(row -> row.key().ministry().equals(code)).findFirst();
  }

  boolean holdsLowerBounds() {
    return shown().anyMatch(BudgetRow::atLeast);
  }

  boolean holdsNegatives() {
    return shown().anyMatch(row -> row.amount() != null && row.amount().signum() < 0);
  }

  private Stream<BudgetRow> shown() {
    return Stream.of(cells, byProject, byMinistry).flatMap(List::stream);
  }

  private static long stated(List<String> codes) {
    return codes.stream().filter(code -> !code.equals(BudgetRow.NOT_STATED)).count();
  }
}
