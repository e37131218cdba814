package tassei.reports.page.budget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.reports.model.budget.BudgetRow;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.model.name.ReferenceNames;
import tassei.reports.page.BudgetSlice;

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

  static Optional<BudgetMatrix> of(RunBudget budget, ReferenceNames names, BudgetSlice slice) {
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

  /**
   * The cell that no other can overtake: any other may hold, besides what is said of it, all that
   * its project, its ministry and the whole do not itemise, also one that no line names.
   */
  Optional<BudgetRow> largest() {
    Optional<BudgetRow> first =
        cells.stream()
            .filter(row -> row.amount() != null && isNamed(row) && !row.isUndetermined())
            .max(Comparator.comparing(BudgetRow::amount));
    return first.filter(
        most ->
            pairs()
                .filter(
                    pair ->
                        !most.key().project().equals(pair.get(0))
                            || !most.key().ministry().equals(pair.get(1)))
                .allMatch(pair -> most.amount().compareTo(atMost(pair.get(0), pair.get(1))) > 0));
  }

  /** Every project, and none, with every ministry, and none. */
  private Stream<List<String>> pairs() {
    List<String> columns = withNone(ministries);
    return withNone(projects).stream()
        .flatMap(project -> columns.stream().map(ministry -> List.of(project, ministry)));
  }

  private static List<String> withNone(List<String> codes) {
    return Stream.concat(codes.stream(), Stream.of(BudgetRow.NOT_STATED)).distinct().toList();
  }

  private BigDecimal atMost(String project, String ministry) {
    String none = BudgetRow.NOT_STATED;
    return Stream.of(
            List.of(project, ministry),
            List.of(project, none),
            List.of(none, ministry),
            List.of(none, none))
        .distinct()
        .flatMap(pair -> cell(pair.get(0), pair.get(1)).stream())
        .filter(row -> row.amount() != null && row.amount().signum() > 0)
        .map(BudgetRow::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isNamed(BudgetRow row) {
    return !row.key().ministry().equals(BudgetRow.NOT_STATED)
        && !row.key().project().equals(BudgetRow.NOT_STATED);
  }

  private Stream<BudgetRow> shown() {
    return Stream.of(cells, byProject, byMinistry).flatMap(List::stream);
  }

  private static long stated(List<String> codes) {
    return codes.stream().filter(code -> !code.equals(BudgetRow.NOT_STATED)).count();
  }
}
