package tassei.reports.page.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.page.BudgetFlow;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.BudgetLead;
import tassei.reports.page.BudgetSlice;

/**
 * A collection over its years, cut by one key into series that add up to the totals.
 *
 * @param series amounts by code, one a year; null where there is none
 */
public record BudgetYears(
    By by, List<BudgetSlice> years, Map<String, List<BigDecimal>> series, List<BigDecimal> totals) {

  private static final int SERIES = 7;

  /** What a total is cut by; the first that cuts into two or more known amounts is taken. */
  public enum By {
    PROJECT,
    MINISTRY,
    PROGRAMME,
    RECIPIENT,
    ACCOUNT,
    NOTHING
  }

  /** Names of the series, in their order. */
  public List<String> names(BudgetGround ground) {
    List<String> codes = List.copyOf(series.keySet());
    List<String> named = codes.stream().filter(code -> !code.startsWith("(")).toList();
    List<String> brief =
        CommonPart.without(named.stream().map(code -> name(ground, code)).toList());
    return codes.stream()
        .map(code -> named.contains(code) ? brief.get(named.indexOf(code)) : name(ground, code))
        .toList();
  }

  /** Whether a series is too thin to be seen beside the totals. */
  boolean isThin(List<BigDecimal> amounts) {
    BigDecimal least = totals.stream().reduce(BigDecimal::min).orElseThrow().movePointLeft(3);
    return amounts.stream().allMatch(amount -> amount == null || amount.abs().compareTo(least) < 0);
  }

  private String name(BudgetGround ground, String code) {
    return switch (by) {
      case MINISTRY -> ground.teller().ministry(code);
      case ACCOUNT -> ground.account(code);
      case NOTHING -> ground.say("budget.total");
      case RECIPIENT -> ground.teller().recipient(code);
      default -> ground.teller().name(code);
    };
  }

  /** Empty for a collection of one year: a supplementary budget beside an initial one is none. */
  public static Optional<BudgetYears> of(RunBudget budget, List<BudgetSlice> all) {
    List<BudgetSlice> begun = all.stream().filter(BudgetSlice::isOfTheYear).toList();
    List<BudgetSlice> years = begun.isEmpty() ? all : begun;
    if (years.size() < 2) {
      return Optional.empty();
    }
    return Stream.of(By.values())
        .map(by -> cut(budget, years, by))
        .flatMap(Optional::stream)
        .filter(cut -> cut.by == By.NOTHING || cut.series.size() > 1)
        .findFirst();
  }

  private static Optional<BudgetYears> cut(RunBudget budget, List<BudgetSlice> years, By by) {
    List<Map<String, BigDecimal>> cuts = new ArrayList<>();
    for (BudgetSlice year : years) {
      Optional<Map<String, BigDecimal>> cut = cut(budget, year, by);
      if (cut.isEmpty()) {
        return Optional.empty();
      }
      cuts.add(cut.get());
    }
    List<BigDecimal> totals = years.stream().map(year -> total(budget, year)).toList();
    return Optional.of(new BudgetYears(by, years, series(cuts), totals));
  }

  /** Empty where a part is only a lower bound: bars of different coverage do not compare. */
  private static Optional<Map<String, BigDecimal>> cut(RunBudget budget, BudgetSlice year, By by) {
    return switch (by) {
      case PROJECT -> rows(budget, year, BudgetLead.Key.PROJECT);
      case MINISTRY -> rows(budget, year, BudgetLead.Key.MINISTRY);
      case RECIPIENT -> rows(budget, year, BudgetLead.Key.RECIPIENT);
      case ACCOUNT -> rows(budget, year, BudgetLead.Key.ACCOUNT);
      case PROGRAMME -> programmes(budget, year);
      case NOTHING -> Optional.of(Map.of("", total(budget, year)));
    };
  }

  private static Optional<Map<String, BigDecimal>> rows(
      RunBudget budget, BudgetSlice year, BudgetLead.Key key) {
    List<RollupRow> rows = year.rows(budget, key.level());
    if (rows.isEmpty()
        || rows.stream().anyMatch(row -> !row.isWhole() || row.amountYen() == null)) {
      return Optional.empty();
    }
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    rows.forEach(row -> amounts.put(key.of(row), row.amountYen()));
    return Optional.of(amounts);
  }

  /** By the programme of each line; what is left of an envelope is not itemised. */
  private static Optional<Map<String, BigDecimal>> programmes(RunBudget budget, BudgetSlice year) {
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    List<PublishedLine> lines =
        budget.lines().rows().stream()
            .filter(line -> year.holds(line) && line.counted() != null)
            .toList();
    Set<String> envelopes = lines.stream().map(PublishedLine::envelope).collect(Collectors.toSet());
    for (PublishedLine line : lines) {
      String programme = line.owner().programme();
      boolean isRest = programme.isEmpty() || envelopes.contains(line.line());
      amounts.merge(isRest ? Scope.NONE : programme, line.counted(), BigDecimal::add);
    }
    return budget.lines().isCut() || amounts.size() > SERIES
        ? Optional.empty()
        : Optional.of(amounts);
  }

  private static BigDecimal total(RunBudget budget, BudgetSlice year) {
    return year.rows(budget, Level.TOTAL).stream()
        .map(RollupRow::amountYen)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static Map<String, List<BigDecimal>> series(List<Map<String, BigDecimal>> cuts) {
    List<String> kept = kept(cuts);
    Map<String, List<BigDecimal>> series = new LinkedHashMap<>();
    for (String code : kept) {
      List<BigDecimal> amounts = new ArrayList<>();
      cuts.forEach(cut -> amounts.add(cut.get(code)));
      series.put(code, amounts);
    }
    List<BigDecimal> others = cuts.stream().map(cut -> others(cut, kept)).toList();
    if (others.stream().anyMatch(amount -> amount.signum() != 0)) {
      series.put(BudgetFlow.OTHERS, others);
    }
    return series;
  }

  /** The largest over all years; what never holds an amount has no series. */
  private static List<String> kept(List<Map<String, BigDecimal>> cuts) {
    Map<String, BigDecimal> sums = new HashMap<>();
    cuts.forEach(cut -> cut.forEach((code, amount) -> sums.merge(code, amount, BigDecimal::add)));
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue().signum() != 0)
        .sorted(
            Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SERIES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static BigDecimal others(Map<String, BigDecimal> cut, List<String> kept) {
    return cut.entrySet().stream()
        .filter(entry -> !kept.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
