package tassei.reports.explain.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.document.Language;
import tassei.reports.explain.address.PrintedNumber;
import tassei.reports.explain.address.PrintedPercent;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.front.money.HeadlineMoney;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.model.fact.HeadlineBudget;
import tassei.reports.model.name.ReferenceNames;
import tassei.reports.model.value.Bounded;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.text.Wording;

/**
 * The amounts of the headline budget on page 1. They stand in no table, because they add rows of
 * the rollup: the projects, without what is outside them, by ministry.
 */
public final class HeadlineSums {
  private static final String BY_PROJECT = "integrated_project";
  private static final String BY_MINISTRY = "ministry";
  private static final String BY_BOTH = "ministry+integrated_project";

  private final List<RunRow> rows;
  private final HeadlineMoney money;
  private final boolean isSplit;
  private final HeadlineSum whole;
  private final Map<String, HeadlineSum> ministries = new LinkedHashMap<>();
  private final List<HeadlineSum> all = new ArrayList<>();

  private HeadlineSums(RunFolder run, HeadlineBudget headline, List<RunRow> rows) {
    this.rows = rows;
    List<RollupRow> read = rows.stream().map(RollupRow::of).toList();
    RunBudget budget = new RunBudget(new Bounded<>(read, read.size()), nothing(), nothing());
    this.money = HeadlineMoney.of(budget, ReferenceNames.of(run), headline);
    this.isSplit = !money.rows().isEmpty() || money.aside() != null;
    this.whole = whole(headline);
    all.add(whole);
    for (HeadlineMoney.Part part : money.ministries()) {
      ministries.put(part.ministry(), ofMinistry(run, part));
    }
    all.addAll(ministries.values());
    if (money.hidden().signum() > 0) {
      all.add(unstated());
    }
  }

  private static <T> Bounded<T> nothing() {
    return new Bounded<>(List.of(), 0);
  }

  /** Empty where the run has no budget, or is too old to say which page 1 prints. */
  public static Optional<HeadlineSums> of(RunFolder run) {
    return run.tables().holds(RunTable.BUDGET_ROLLUP)
        ? HeadlineBudget.of(run).map(headline -> of(run, headline))
        : Optional.empty();
  }

  private static HeadlineSums of(RunFolder run, HeadlineBudget headline) {
    List<RunRow> rows = new ArrayList<>();
    run.tables()
        .each(
            RunTable.BUDGET_ROLLUP,
            row -> {
              if (isOf(headline, row)) {
                rows.add(row);
              }
            });
    return new HeadlineSums(run, headline, rows);
  }

  private static boolean isOf(HeadlineBudget headline, RunRow row) {
    return row.is(Column.COLLECTION, headline.collection())
        && row.is(Column.FISCAL_YEAR, Integer.toString(headline.fiscalYear()))
        && row.is(Column.STAGE, headline.stage());
  }

  /** In both languages, as documents put it. */
  static String both(String key, Object... arguments) {
    return Wording.in(Language.JA).say(key, arguments)
        + " / "
        + Wording.in(Language.EN).say(key, arguments);
  }

  /** A budget table with its name. */
  static String collection(RunFolder run, String code) {
    return ReferenceNames.of(run)
        .called("collection", code)
        .map(name -> code + "  " + name.in(Language.JA) + " / " + name.in(Language.EN))
        .orElse(code);
  }

  private Stream<RunRow> at(String level) {
    return rows.stream().filter(row -> row.is(Column.LEVEL, level) && !isUnknown(row));
  }

  private static boolean isUnknown(RunRow row) {
    return row.isBlank(Column.AMOUNT_YEN);
  }

  private static boolean isOutside(RunRow row) {
    return row.is(Column.INTEGRATED_PROJECT, Scope.SHOWN_OUTSIDE);
  }

  private HeadlineSum whole(HeadlineBudget headline) {
    int projects = money.rows().size();
    String name =
        money.isOfProjects()
            ? both("front.money.sum.projects", projects).replace(" / ", " / sum of ")
            : both("front.money.sum");
    List<RunRow> parts =
        isSplit ? at(BY_PROJECT).filter(row -> !isOutside(row)).toList() : at("total").toList();
    return new HeadlineSum(
        name,
        headline.amountYen(),
        headline.atLeast(),
        null,
        false,
        parts,
        at(BY_PROJECT).filter(HeadlineSums::isOutside).toList());
  }

  /** By ministry, inside the projects where there are any. */
  private Stream<RunRow> parts() {
    return isSplit ? at(BY_BOTH).filter(row -> !isOutside(row)) : at(BY_MINISTRY);
  }

  private HeadlineSum ofMinistry(RunFolder run, HeadlineMoney.Part part) {
    return new HeadlineSum(
        run.name(Column.MINISTRY, part.ministry()).orElse(part.ministry()),
        part.amount(),
        part.atLeast(),
        whole,
        !part.atLeast() && money.hasShare(part.amount()),
        parts().filter(row -> row.is(Column.MINISTRY, part.ministry())).toList(),
        at(BY_BOTH)
            .filter(row -> row.is(Column.MINISTRY, part.ministry()) && isOutside(row))
            .toList());
  }

  /** What rounding makes is no rest that a ministry could still state. */
  private HeadlineSum unstated() {
    return new HeadlineSum(
        both("front.money.hidden"),
        money.hidden(),
        false,
        whole,
        money.hasShare(money.hidden()),
        parts().filter(row -> row.is(Column.MINISTRY, Scope.NONE) && isHidden(row)).toList(),
        List.of());
  }

  private static boolean isHidden(RunRow row) {
    RollupRow rest = RollupRow.of(row);
    return HeadlineMoney.Rest.of(rest.amountYen(), rest.precisionYen()).kind()
        == HeadlineMoney.Rest.Kind.HIDDEN;
  }

  /** Those that print so; a coarser number is one only where it can be of no other. */
  public List<HeadlineSum> ofAmount(PrintedNumber number) {
    List<HeadlineSum> exact = all.stream().filter(sum -> number.isExactlyYen(sum.yen())).toList();
    return exact.isEmpty()
        ? all.stream()
            .filter(sum -> number.shown().scale() > 0 && number.isOfYen(sum.yen()))
            .toList()
        : exact;
  }

  /** Those whose share prints so. */
  public List<HeadlineSum> withShare(PrintedPercent percent) {
    return all.stream().filter(sum -> sum.hasShare() && percent.isOf(sum.share())).toList();
  }

  /** Of a figure of the same budget: the other amount that page 1 prints, and why; or empty. */
  static Optional<String> beside(RunFolder run, RunRow rollup) {
    boolean isOfLevel = rollup.is(Column.LEVEL, "total") || rollup.is(Column.LEVEL, BY_MINISTRY);
    return isOfLevel && !isUnknown(rollup)
        ? HeadlineBudget.of(run)
            .filter(headline -> isOf(headline, rollup))
            .flatMap(headline -> of(run, headline).beside(rollup))
        : Optional.empty();
  }

  private Optional<String> beside(RunRow rollup) {
    BigDecimal amount = rollup.number(Column.AMOUNT_YEN);
    HeadlineSum printed =
        rollup.is(Column.LEVEL, "total") ? whole : ministries.get(rollup.text(Column.MINISTRY));
    return printed == null || amount.compareTo(printed.yen()) == 0
        ? Optional.empty()
        : Optional.of(PlainNumbers.money(printed.yen()) + ": " + why(printed, amount));
  }

  private static String why(HeadlineSum printed, BigDecimal amount) {
    BigDecimal outside =
        printed.apart().stream()
            .map(row -> row.number(Column.AMOUNT_YEN))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return amount.subtract(outside).compareTo(printed.yen()) == 0
        ? "統合プロジェクト外の "
            + PlainNumbers.money(outside)
            + " を除く / excludes what is outside the integrated projects"
        : "統合プロジェクトの額の計 / the sum of the integrated projects alone";
  }
}
