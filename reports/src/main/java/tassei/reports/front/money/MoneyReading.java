package tassei.reports.front.money;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.model.fact.HeadlineBudget;
import tassei.reports.model.name.ReferenceNames;

/** Rows of the year and stage of the headline budget, as {@link HeadlineMoney}. */
record MoneyReading(RunBudget budget, ReferenceNames names, HeadlineBudget headline) {

  HeadlineMoney money() {
    List<HeadlineMoney.Row> sums =
        at(Level.PROJECT).filter(row -> row.amountYen() != null).map(this::row).toList();
    Optional<HeadlineMoney.Row> aside = sums.stream().filter(MoneyReading::isOutside).findFirst();
    List<HeadlineMoney.Row> inside = sums.stream().filter(row -> !isOutside(row)).toList();
    boolean hasProjects = inside.stream().anyMatch(HeadlineMoney.Row::isStated);
    boolean isSplit = hasProjects || aside.isPresent();
    List<HeadlineMoney.Part> ministries = isSplit ? ministries(inside) : ministries();
    List<HeadlineMoney.Rest> rests =
        isSplit
            ? inside.stream().map(HeadlineMoney.Row::rest).toList()
            : List.of(rest(headline.amountYen(), at(Level.MINISTRY).toList()));
    return new HeadlineMoney(
        headline,
        hasProjects ? ordered(inside, ministries) : List.of(),
        aside.orElse(null),
        ministries,
        ministries.isEmpty() ? List.of() : rests,
        at(Level.TOTAL).findFirst().orElse(null));
  }

  private static boolean isOutside(HeadlineMoney.Row row) {
    return row.project().equals(Scope.SHOWN_OUTSIDE);
  }

  private Stream<RollupRow> at(Level level) {
    return budget.at(level, headline.table()).stream();
  }

  private HeadlineMoney.Row row(RollupRow sum) {
    List<RollupRow> split = by(sum.owner().integratedProject());
    return new HeadlineMoney.Row(
        sum.owner().integratedProject(),
        sum.amountYen(),
        sum.atLeast(),
        parts(split.stream()),
        rest(sum.amountYen(), split));
  }

  private List<RollupRow> by(String project) {
    return at(Level.MINISTRY_AND_PROJECT)
        .filter(row -> row.owner().integratedProject().equals(project))
        .toList();
  }

  private static boolean isStated(RollupRow row) {
    return !row.owner().ministry().equals(Scope.NONE);
  }

  private static List<HeadlineMoney.Part> parts(Stream<RollupRow> split) {
    return split
        .filter(MoneyReading::isStated)
        .filter(row -> row.amountYen() != null && row.amountYen().signum() != 0)
        .map(row -> new HeadlineMoney.Part(row.owner().ministry(), row.amountYen(), !row.isWhole()))
        .toList();
  }

  private static HeadlineMoney.Rest rest(BigDecimal whole, List<RollupRow> split) {
    BigDecimal stated =
        split.stream()
            .filter(MoneyReading::isStated)
            .map(RollupRow::amountYen)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal precision =
        split.stream()
            .filter(row -> !isStated(row))
            .map(RollupRow::precisionYen)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return HeadlineMoney.Rest.of(whole.subtract(stated), precision);
  }

  /** Of a table that tells no projects apart. */
  private List<HeadlineMoney.Part> ministries() {
    return parts(at(Level.MINISTRY)).stream().sorted(order()).toList();
  }

  private static Comparator<HeadlineMoney.Part> order() {
    return Comparator.comparing(HeadlineMoney.Part::amount)
        .reversed()
        .thenComparing(HeadlineMoney.Part::ministry);
  }

  private List<HeadlineMoney.Part> ministries(List<HeadlineMoney.Row> rows) {
    Map<String, BigDecimal> sums = new HashMap<>();
    rows.stream()
        .flatMap(row -> row.parts().stream())
        .forEach(part -> sums.merge(part.ministry(), part.amount(), BigDecimal::add));
    return sums.entrySet().stream()
        .map(
            sum -> new HeadlineMoney.Part(sum.getKey(), sum.getValue(), isOpen(sum.getKey(), rows)))
        .sorted(order())
        .toList();
  }

  /** A sum is as open as what it adds, and as the ministry: its rest may lie in a project. */
  private boolean isOpen(String ministry, List<HeadlineMoney.Row> rows) {
    boolean isOfOpen =
        rows.stream()
            .flatMap(row -> by(row.project()).stream())
            .filter(row -> row.owner().ministry().equals(ministry))
            .anyMatch(row -> row.amountYen() == null || !row.isWhole());
    return isOfOpen
        || at(Level.MINISTRY)
            .filter(row -> row.owner().ministry().equals(ministry))
            .findFirst()
            .map(row -> !row.isWhole())
            .orElse(rows.stream().anyMatch(row -> row.hidden().signum() > 0));
  }

  private List<HeadlineMoney.Row> ordered(
      List<HeadlineMoney.Row> rows, List<HeadlineMoney.Part> ministries) {
    List<String> projects = names.inProjectOrder(rows.stream().map(HeadlineMoney.Row::project));
    return rows.stream()
        .filter(row -> row.isStated() || row.amount().signum() != 0)
        .sorted(Comparator.comparingInt(row -> projects.indexOf(row.project())))
        .map(row -> ordered(row, ministries))
        .toList();
  }

  private static HeadlineMoney.Row ordered(
      HeadlineMoney.Row row, List<HeadlineMoney.Part> ministries) {
    List<String> order = ministries.stream().map(HeadlineMoney.Part::ministry).toList();
    List<HeadlineMoney.Part> parts =
        row.parts().stream()
            .sorted(Comparator.comparingInt(part -> order.indexOf(part.ministry())))
            .toList();
    return new HeadlineMoney.Row(
        row.project(),
        row.amount(),
        row.atLeast(),
        parts,
        ministries.isEmpty() ? HeadlineMoney.Rest.NONE : row.rest());
  }
}
