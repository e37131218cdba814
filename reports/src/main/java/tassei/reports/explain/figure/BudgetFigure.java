package tassei.reports.explain.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.contract.Scope;
import tassei.reports.explain.address.BudgetAddress;
import tassei.reports.explain.address.NoSuchBudget;
import tassei.reports.explain.layout.CodeWords;
import tassei.reports.explain.layout.Layout;
import tassei.reports.explain.layout.Listing;
import tassei.reports.explain.layout.Page;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.explain.layout.Wholes;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** A row of the budget rollup and the lines in its scope. */
public final class BudgetFigure implements ExplainedFigure {
  private final RunFolder run;
  private final RunRow rollup;
  private final List<String> collections;
  private final Wholes wholes = new Wholes();
  private Map<String, String> controls = Map.of();
  private final Set<String> accounts = new TreeSet<>();
  private final Set<String> inclusions = new TreeSet<>();
  private final Set<String> ministries = new TreeSet<>();

  private BudgetFigure(RunFolder run, RunRow rollup) {
    this.run = run;
    this.rollup = rollup;
    this.collections = run.collectionsIn(rollup.text(Column.COLLECTION));
  }

  /** Every figure of exactly these keys: several where collection, year or stage is left open. */
  public static List<BudgetFigure> all(RunFolder run, String keys) {
    BudgetAddress scope = BudgetAddress.parse(keys).byCodes(run);
    List<BudgetFigure> figures = new ArrayList<>();
    run.tables()
        .each(
            RunTable.BUDGET_ROLLUP,
            row -> {
              if (scope.fits(row)) {
                figures.add(new BudgetFigure(run, row));
              }
            });
    if (figures.isEmpty()) {
      throw NoSuchBudget.in(run, scope);
    }
    learn(run, figures);
    return figures;
  }

  /** Lines of all figures first, because the rows behind controls are read once for all. */
  private static void learn(RunFolder run, List<BudgetFigure> figures) {
    run.tables().each(RunTable.BUDGET_LINES, line -> figures.forEach(figure -> figure.learn(line)));
    figures.forEach(figure -> figure.wholes.close());
    List<Set<String>> sums = figures.stream().map(figure -> figure.wholes.lines()).toList();
    ControlledLines controlled = ControlledLines.of(run, sums);
    figures.forEach(figure -> figure.controls = controlled.over(figure.wholes.lines()));
  }

  private void learn(RunRow line) {
    if (line.isBlank(Column.WHY_NOT) && isInScope(line)) {
      wholes.add(line);
    }
  }

  /** The figure as it is asked for: of one row and no other. */
  public static String name(RunRow rollup) {
    return Stream.concat(BudgetAddress.TABLES.stream(), BudgetAddress.GROUPING.stream())
        .filter(key -> !rollup.isBlank(key))
        .map(key -> key.header() + "=" + rollup.text(key))
        .collect(Collectors.joining(",", "budget:", ""));
  }

  @Override
  public List<String> print(Page page) {
    RowSums sums = new RowSums();
    Listing listing =
        new Listing(
            run.tables(),
            RunTable.BUDGET_LINES,
            Layout.lines(wholes),
            row -> isInScope(row) ? row.text(Column.WHY_NOT) : null);
    RefusedCopies copies = RefusedCopies.in(run, "budget", Column.LINE);
    listing.read(
        row -> {
          add(sums, row);
          copies.see(row.text(Column.LINE));
        });
    headline(page);
    listing.printCounted(page);
    inclusions.forEach(
        inclusion -> page.field(inclusion, CodeWords.of("inclusion", inclusion).orElse("")));
    Check check = new Check(name(rollup), page);
    check.equal(
        "", "the printed amount", sums.of(RowSums.MAIN), rollup.number(Column.AMOUNT_YEN), " 円");
    BigDecimal lines = rollup.number(Column.LINES);
    if (lines == null || lines.compareTo(BigDecimal.valueOf(listing.counted())) != 0) {
      check.equal("", "the printed number of lines", count(listing), lines, " lines");
    }
    listing.printLeftOut(page);
    if (rollup.has(Column.OPEN_YEN)) {
      new OpenRest(run, rollup, this::isInTable, ministries).print(page, check);
    }
    copies.print(page);
    new CheckingControls(run).print(controls, page);
    Remarked.ofLines(wholes.lines()).print(run, page);
    return check.faults();
  }

  private static BigDecimal count(Listing listing) {
    return BigDecimal.valueOf(listing.counted());
  }

  private void add(RowSums sums, RunRow line) {
    sums.add(RowSums.MAIN, line.number(Column.COUNTED_YEN), BigDecimal.ONE);
    accounts.add(line.isBlank(Column.ACCOUNT) ? Scope.NONE : line.text(Column.ACCOUNT));
    inclusions.add(line.text(Column.INCLUSION));
    if (!line.isBlank(Column.MINISTRY)) {
      ministries.add(line.text(Column.MINISTRY));
    }
  }

  private void headline(Page page) {
    page.line(name(rollup));
    page.field("run", run.id());
    page.field("as of", run.asOf());
    BudgetAddress.GROUPING.forEach(
        key ->
            page.field(BudgetAddress.label(key), BudgetAddress.named(run, key, rollup.text(key))));
    page.field("stage", CodeWords.with("stage", rollup.text(Column.STAGE)));
    page.field("amount", PlainNumbers.money(rollup.number(Column.AMOUNT_YEN)) + atLeast());
    page.field("on page 1", HeadlineSums.beside(run, rollup).orElse(""));
    page.field("printed whole", closedBy());
    page.field(
        "year before", PlainNumbers.money(rollup.number(Column.PREVIOUS_YEN)) + openBefore());
    page.field("change", change());
    page.field("share", PlainNumbers.percent(rollup.number(Column.SHARE_PCT)));
    if (accounts.size() > 1) {
      page.field("accounts", "会計の合計 / a sum over accounts: " + String.join(", ", accounts));
    }
    if (collections.size() > 1) {
      page.field("collections", "a sum of " + String.join(", ", collections));
    }
  }

  private String atLeast() {
    if (rollup.flag(Column.AT_LEAST)) {
      return " 以上 (at least: lines that do not state these keys hold more)";
    }
    return rollup.has(Column.OPEN_YEN) && !rollup.isBlank(Column.OPEN_YEN)
        ? " 算出不能 (lines that do not state these keys may add to it or take from it)"
        : "";
  }

  private String openBefore() {
    return rollup.has(Column.PREVIOUS_OPEN_YEN) && !rollup.isBlank(Column.PREVIOUS_OPEN_YEN)
        ? " 以上 (not all of it is itemised)"
        : "";
  }

  /** What prints this very sum, so that nothing can be missing from it. */
  private String closedBy() {
    if (!rollup.has(Column.CLOSED_BY) || rollup.isBlank(Column.CLOSED_BY)) {
      return "";
    }
    String by = rollup.text(Column.CLOSED_BY);
    String name = run.nameOfControl(by.substring(by.indexOf(':') + 1)).orElse("");
    return (by + "  " + name).stripTrailing() + " prints this sum (この額の公表がある)";
  }

  private String change() {
    BigDecimal yen = rollup.number(Column.CHANGE_YEN);
    if (yen == null) {
      return rollup.isBlank(Column.CHANGE_REASON)
          ? ""
          : "– " + CodeWords.with("change", rollup.text(Column.CHANGE_REASON));
    }
    String percent = PlainNumbers.percent(rollup.number(Column.CHANGE_PCT));
    return PlainNumbers.money(yen) + (percent.isEmpty() ? "" : ", " + percent);
  }

  private boolean isInScope(RunRow line) {
    return isInTable(line) && BudgetAddress.GROUPING.stream().allMatch(key -> fits(line, key));
  }

  private boolean isInTable(RunRow line) {
    return line.is(Column.FISCAL_YEAR, rollup.text(Column.FISCAL_YEAR))
        && line.is(Column.STAGE, rollup.text(Column.STAGE))
        && collections.contains(line.text(Column.COLLECTION));
  }

  private boolean fits(RunRow line, Column key) {
    String wanted = rollup.text(key);
    if (wanted.isEmpty()) {
      return true;
    }
    if (wanted.equals(Scope.NONE)) {
      return line.isBlank(key);
    }
    return BudgetAddress.holds(run, key, wanted, line.text(key));
  }
}
