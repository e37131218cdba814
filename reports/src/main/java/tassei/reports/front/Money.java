package tassei.reports.front;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.model.BudgetRow;
import tassei.reports.model.HeadlineBudget;
import tassei.reports.model.ReportModel;

/**
 * Where the headline budget goes.
 *
 * @param rows projects of the sum, in their order
 * @param aside what is surely outside them; null where nothing is
 * @param ministries of the projects together, the largest first; empty where nobody says
 * @param hidden in yen: what no ministry is stated for, beyond rounding
 * @param rounding in yen: by how much ministries together miss the sum through rounding alone
 * @param total the row of everything in the budget table; null where there is none
 */
record Money(
    HeadlineBudget headline,
    List<Row> rows,
    Row aside,
    List<Part> ministries,
    BigDecimal hidden,
    BigDecimal rounding,
    BudgetRow total) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * A project.
   *
   * @param parts by ministry, in the order of {@link #ministries}
   * @param hidden in yen: what no ministry is stated for, beyond rounding
   */
  record Row(
      String project, BigDecimal amount, boolean atLeast, List<Part> parts, BigDecimal hidden) {}

  /** What a ministry gives. */
  record Part(String ministry, BigDecimal amount, boolean atLeast) {}

  static Optional<Money> of(ReportModel model) {
    return model.view().headline().map(headline -> new Reading(model, headline).money());
  }

  boolean hasMinistries() {
    return !ministries.isEmpty();
  }

  /** Whether the whole and what is hidden of it are known, so that a share may be said. */
  boolean isClosed() {
    return !headline.atLeast();
  }

  /** The rows of one year and stage. */
  private record Reading(ReportModel model, HeadlineBudget headline) {

    Money money() {
      List<Row> rows = new ArrayList<>();
      Row aside = null;
      BigDecimal rounding = BigDecimal.ZERO;
      for (BudgetRow row : at("integrated_project")) {
        String project = row.key().project();
        if (row.amount() == null || project.equals(BudgetRow.NOT_STATED)) {
          continue;
        }
        if (project.equals(BudgetRow.OUTSIDE)) {
          aside = row(row);
        } else {
          rows.add(row(row));
          rounding = rounding.add(rounding(project));
        }
      }
      List<String> order = model.names().inProjectOrder(rows.stream().map(Row::project));
      rows.sort(Comparator.comparingInt(row -> order.indexOf(row.project())));
      List<Part> ministries = rows.isEmpty() ? ministries() : ministries(rows);
      BigDecimal hidden =
          rows.isEmpty()
              ? hidden(at("ministry"))
              : rows.stream().map(Row::hidden).reduce(BigDecimal.ZERO, BigDecimal::add);
      return new Money(
          headline,
          rows.stream().map(row -> sorted(row, ministries)).toList(),
          aside,
          ministries,
          ministries.isEmpty() ? BigDecimal.ZERO : hidden,
          ministries.isEmpty() ? BigDecimal.ZERO : rounding,
          at("total").stream().findFirst().orElse(null));
    }

    private List<BudgetRow> at(String level) {
      return model.budget().at(level, headline.collection()).stream()
          .filter(row -> row.fiscalYear() == headline.fiscalYear())
          .filter(row -> row.stage().equals(headline.stage()))
          .toList();
    }

    private Row row(BudgetRow sum) {
      String project = sum.key().project();
      List<BudgetRow> split = by(project);
      return new Row(project, sum.amount(), sum.atLeast(), parts(split), hidden(split));
    }

    private static List<Part> parts(List<BudgetRow> split) {
      return split.stream()
          .filter(row -> !row.key().ministry().equals(BudgetRow.NOT_STATED))
          .filter(row -> row.amount() != null && row.amount().signum() > 0)
          .map(row -> new Part(row.key().ministry(), row.amount(), row.atLeast()))
          .toList();
    }

    private static BigDecimal hidden(List<BudgetRow> split) {
      return split.stream()
          .filter(row -> row.key().ministry().equals(BudgetRow.NOT_STATED))
          .filter(row -> row.amount() != null && !isRounding(row))
          .map(BudgetRow::amount)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of a table that tells no projects apart. */
    private List<Part> ministries() {
      return parts(at("ministry")).stream()
          .sorted(Comparator.comparing(Part::amount).reversed().thenComparing(Part::ministry))
          .toList();
    }

    private List<BudgetRow> by(String project) {
      return at("ministry+integrated_project").stream()
          .filter(row -> row.key().project().equals(project) && row.amount() != null)
          .toList();
    }

    /** What the published digits alone may make: half of the last one of each amount. */
    private static boolean isRounding(BudgetRow rest) {
      boolean isSmall =
          rest.precision() != null && rest.amount().multiply(TWO).compareTo(rest.precision()) <= 0;
      return rest.amount().signum() <= 0 || isSmall;
    }

    private BigDecimal rounding(String project) {
      return by(project).stream()
          .filter(row -> row.key().ministry().equals(BudgetRow.NOT_STATED))
          .filter(Reading::isRounding)
          .map(BudgetRow::amount)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** An open ministry of the whole table is open here too: its rest may lie in a project. */
    private List<Part> ministries(List<Row> rows) {
      Map<String, BigDecimal> sums = new HashMap<>();
      rows.stream()
          .flatMap(row -> row.parts().stream())
          .forEach(part -> sums.merge(part.ministry(), part.amount(), BigDecimal::add));
      return sums.entrySet().stream()
          .map(sum -> new Part(sum.getKey(), sum.getValue(), isOpen(sum.getKey(), rows)))
          .sorted(Comparator.comparing(Part::amount).reversed().thenComparing(Part::ministry))
          .toList();
    }

    private boolean isOpen(String ministry, List<Row> rows) {
      return at("ministry").stream()
          .filter(row -> row.key().ministry().equals(ministry))
          .findFirst()
          .map(row -> row.atLeast() || row.isUndetermined())
          .orElse(rows.stream().anyMatch(row -> row.hidden().signum() > 0));
    }

    private static Row sorted(Row row, List<Part> ministries) {
      List<String> order = ministries.stream().map(Part::ministry).toList();
      List<Part> parts =
          row.parts().stream()
              .sorted(Comparator.comparingInt(part -> order.indexOf(part.ministry())))
              .toList();
      return new Row(
          row.project(),
          row.amount(),
          row.atLeast(),
          parts,
          ministries.isEmpty() ? BigDecimal.ZERO : row.hidden());
    }
  }
}
