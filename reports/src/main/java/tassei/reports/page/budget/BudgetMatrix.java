package tassei.reports.page.budget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
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
    List<RollupRow> cells,
    List<RollupRow> byProject,
    List<RollupRow> byMinistry,
    RollupRow total) {

  static Optional<BudgetMatrix> of(RunBudget budget, ReferenceNames names, BudgetSlice slice) {
    List<RollupRow> cells = slice.rows(budget, Level.MINISTRY_AND_PROJECT);
    Optional<RollupRow> total = slice.rows(budget, Level.TOTAL).stream().findFirst();
    if (cells.isEmpty() || total.isEmpty()) {
      return Optional.empty();
    }
    List<String> projects =
        names.inProjectOrder(cells.stream().map(row -> row.owner().integratedProject()));
    List<String> ministries =
        names.inMinistryOrder(cells.stream().map(row -> row.owner().ministry()));
    return Optional.of(
        new BudgetMatrix(
            slice,
            projects,
            ministries,
            cells,
            slice.rows(budget, Level.PROJECT),
            slice.rows(budget, Level.MINISTRY),
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

  Optional<RollupRow> cell(String project, String ministry) {
    return cells.stream()
        .filter(
            row ->
                row.owner().integratedProject().equals(project)
                    && row.owner().ministry().equals(ministry))
        .findFirst();
  }

  Optional<RollupRow> project(String code) {
    return byProject.stream()
        .filter(row -> row.owner().integratedProject().equals(code))
        .findFirst();
  }

  Optional<RollupRow> ministry(String code) {
    return byMinistry.stream().filter(row -> row.owner().ministry().equals(code)).findFirst();
  }

  boolean holdsLowerBounds() {
    return shown().anyMatch(RollupRow::atLeast);
  }

  boolean holdsNegatives() {
    return shown().anyMatch(row -> row.amountYen() != null && row.amountYen().signum() < 0);
  }

  /**
   * The cell that no other can overtake: any other may hold, besides what is said of it, all that
   * its project, its ministry and the whole do not itemise, also one that no line names.
   */
  Optional<RollupRow> largest() {
    Optional<RollupRow> first =
        cells.stream()
            .filter(row -> row.amountYen() != null && isNamed(row) && !row.isUndetermined())
            .max(Comparator.comparing(RollupRow::amountYen));
    return first.filter(
        most ->
            pairs()
                .filter(
                    pair ->
                        !most.owner().integratedProject().equals(pair.get(0))
                            || !most.owner().ministry().equals(pair.get(1)))
                .allMatch(
                    pair -> most.amountYen().compareTo(atMost(pair.get(0), pair.get(1))) > 0));
  }

  /** Every project, and none, with every ministry, and none. */
  private Stream<List<String>> pairs() {
    List<String> columns = withNone(ministries);
    return withNone(projects).stream()
        .flatMap(project -> columns.stream().map(ministry -> List.of(project, ministry)));
  }

  private static List<String> withNone(List<String> codes) {
    return Stream.concat(codes.stream(), Stream.of(Scope.NONE)).distinct().toList();
  }

  private BigDecimal atMost(String project, String ministry) {
    String none = Scope.NONE;
    return Stream.of(
            List.of(project, ministry),
            List.of(project, none),
            List.of(none, ministry),
            List.of(none, none))
        .distinct()
        .flatMap(pair -> cell(pair.get(0), pair.get(1)).stream())
        .filter(row -> row.amountYen() != null && row.amountYen().signum() > 0)
        .map(RollupRow::amountYen)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isNamed(RollupRow row) {
    return !row.owner().ministry().equals(Scope.NONE)
        && !row.owner().integratedProject().equals(Scope.NONE);
  }

  private Stream<RollupRow> shown() {
    return Stream.of(cells, byProject, byMinistry).flatMap(List::stream);
  }

  private static long stated(List<String> codes) {
    return codes.stream().filter(code -> !code.equals(Scope.NONE)).count();
  }
}
