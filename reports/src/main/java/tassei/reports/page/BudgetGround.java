package tassei.reports.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Stage;
import tassei.reports.chart.Chart;
import tassei.reports.document.Cell;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.budget.RunBudget;
import tassei.reports.text.Amounts;
import tassei.reports.text.Wording;

/** What the tables and figures of one collection stand on: its newest slice, and one unit. */
public record BudgetGround(Teller teller, BudgetSlice slice, Amounts amounts, String id) {

  public static BudgetGround of(Teller teller, BudgetSlice slice, int place) {
    List<BigDecimal> sums =
        teller.model().budget().at(Level.TOTAL, slice.collection()).stream()
            .map(RollupRow::amountYen)
            .toList();
    Amounts amounts = Amounts.fitting(teller.wording(), sums);
    return new BudgetGround(teller, slice, linedUp(amounts, teller, slice), "budget-" + place);
  }

  /** The same collection in another year, or stage. */
  public BudgetGround in(BudgetSlice other) {
    return new BudgetGround(teller, other, linedUp(amounts, teller, other), id);
  }

  private static Amounts linedUp(Amounts amounts, Teller teller, BudgetSlice slice) {
    return amounts.linedUp(
        slice.rows(teller.model().budget()).stream().map(RollupRow::amountYen).toList());
  }

  public RunBudget budget() {
    return teller.model().budget();
  }

  public Wording wording() {
    return teller.wording();
  }

  public String say(String key, Object... arguments) {
    return teller.say(key, arguments);
  }

  /** At its first mention in a title. */
  public String year() {
    return wording().years().full(slice.fiscalYear());
  }

  public String stage() {
    return stage(slice.stage());
  }

  public String stage(Stage stage) {
    return wording().code("budget.stage.", stage);
  }

  public String account(String code) {
    if (code.equals(Scope.NONE)) {
      return teller.name(code);
    }
    return teller
        .model()
        .names()
        .called("account", code)
        .map(name -> name.in(teller.language()))
        .orElseGet(() -> wording().code("budget.account.", code));
  }

  public String collection() {
    return teller.collection(slice.collection());
  }

  /** Digits as they are: sums of published figures are exact, and add up as they print. */
  public Cell cell(RollupRow row) {
    if (row.isUndetermined()) {
      return new Cell.Unknown(say("budget.undetermined.why"), say("budget.undetermined"));
    }
    return amounts.cell(row.amountYen(), null, Amounts.Known.of(row.atLeast()));
  }

  public Cell cell(BigDecimal yen) {
    return amounts.cell(yen, null, Amounts.Known.WHOLE);
  }

  public Chart.Value value(BigDecimal yen) {
    return amounts.value(yen, null, Amounts.Known.WHOLE);
  }

  public Chart.Value value(RollupRow row) {
    return amounts.value(row.amountYen(), null, Amounts.Known.of(row.atLeast()));
  }

  /** In a sentence. */
  public String said(BigDecimal yen) {
    return Amounts.said(wording(), yen, null, Amounts.Known.WHOLE);
  }

  public String said(RollupRow row) {
    if (row.isUndetermined()) {
      return say("budget.undetermined");
    }
    return Amounts.said(wording(), row.amountYen(), null, Amounts.Known.of(row.atLeast()));
  }

  /** Lines of the slice that add something. */
  public List<PublishedLine> counted() {
    return lines().stream().filter(line -> line.counted() != null).toList();
  }

  public List<PublishedLine> lines() {
    return budget().lines().rows().stream().filter(slice::holds).toList();
  }

  /** By what it belongs to, for documents print no name of a line. */
  public String lineName(PublishedLine line) {
    PublishedLine.Owner owner = line.owner();
    String name =
        Stream.of(owner.project(), owner.ministry(), owner.programme())
            .filter(code -> !code.isEmpty())
            .map(teller::name)
            .collect(Collectors.joining(say("budget.slash")));
    return name.isEmpty() ? line.line() : name;
  }

  /** Whether the document prints 約 before the amount: the run says so among its findings. */
  public boolean isApproximate(PublishedLine line) {
    return teller.model().findings().rows().stream()
        .anyMatch(
            finding -> finding.code().equals("approximate") && finding.key().equals(line.line()));
  }

  /**
   * The whole that a share is of; where some of it is in none of the plan's projects, it says so.
   */
  public String whole() {
    boolean holdsOutside =
        slice.rows(budget(), Level.PROJECT).stream()
            .anyMatch(row -> row.owner().integratedProject().equals(Scope.SHOWN_OUTSIDE));
    return say(holdsOutside ? "budget.whole.outside" : "budget.whole");
  }

  public String source() {
    return teller.sources(lines().stream().map(line -> line.origin().source()).toList());
  }
}
