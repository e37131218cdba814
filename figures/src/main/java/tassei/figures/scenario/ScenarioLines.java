package tassei.figures.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tassei.contract.BudgetTable;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Inclusion;
import tassei.figures.budget.BudgetFigures;
import tassei.figures.budget.BudgetSum;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.ClosedSum;
import tassei.figures.budget.Envelopes;
import tassei.figures.budget.OwnerTables;
import tassei.figures.budget.PrintedSum;
import tassei.figures.budget.ScopeSums;
import tassei.figures.budget.SumsBeside;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.Origin;
import tassei.figures.input.Told;

/**
 * The lines of a base under scenarios. What a document prints of the base leaves nothing out of it,
 * nor of what is made of it.
 */
public final class ScenarioLines {
  private static final Told NOT_TOLD = new Told(new Origin("", 0), null, null, null);

  private final BudgetTerms terms;
  private final List<UsedLine> base;
  private final Map<Scope, BudgetSum> sums;
  private final Map<Scope, String> closings = new HashMap<>();

  /**
   * By how much a line of the base changes.
   *
   * @param amountYen with all its pieces
   * @param countedYen without them
   */
  public record AmountChange(BigDecimal amountYen, BigDecimal countedYen) {}

  /** The rows of the budget's tables. */
  public record Summed(List<RollupRow> rollup, List<ExecutionRow> execution) {

    /** Those that a scenario may change. */
    public Summed in(TouchedYears touched) {
      return where(touched::has);
    }

    /** Those that no scenario changes. */
    public Summed beyond(TouchedYears touched) {
      return where((collection, year) -> !touched.has(collection, year));
    }

    /** These and others. */
    public Summed plus(Summed others) {
      return new Summed(
          Stream.concat(rollup.stream(), others.rollup.stream()).toList(),
          Stream.concat(execution.stream(), others.execution.stream()).toList());
    }

    private Summed where(BiPredicate<String, Integer> isMeant) {
      return new Summed(
          rollup.stream()
              .filter(row -> isMeant.test(row.table().collection(), row.table().fiscalYear()))
              .toList(),
          execution.stream()
              .filter(row -> isMeant.test(row.collection(), row.fiscalYear()))
              .toList());
    }
  }

  /**
   * The base, or the part of it that figures which may change look at.
   *
   * @param lines that count in it
   * @param printed published sums that agree with it
   */
  public ScenarioLines(List<BudgetLine> lines, List<PrintedSum> printed, BudgetTerms terms) {
    this.terms = terms;
    this.base = Envelopes.laidByTable(lines, terms.programmes());
    this.sums = sums(base, terms);
    SumsBeside beside = new SumsBeside().plus(base, sums, terms);
    BudgetFigures figures = BudgetFigures.of(beside, terms, printed);
    for (OwnerTables<BudgetSum> owner : OwnerTables.of(sums)) {
      OwnerTables<ClosedSum> closed = figures.closed(owner);
      closed.tables().forEach((table, sum) -> addClosing(closed.in(table), sum));
    }
  }

  /** By all cores, a table each, because to add up a national base takes one of them a second. */
  private static Map<Scope, BudgetSum> sums(List<UsedLine> lines, BudgetTerms terms) {
    Map<BudgetTable, List<UsedLine>> tables = new HashMap<>();
    for (UsedLine line : lines) {
      tables.computeIfAbsent(line.line().table(), any -> new ArrayList<>()).add(line);
    }
    Map<Scope, BudgetSum> all = new HashMap<>();
    tables.values().parallelStream()
        .map(table -> ScopeSums.of(table, terms))
        .toList()
        .forEach(of -> of.forEach((scope, sum) -> all.merge(scope, sum, BudgetSum::plus)));
    return all;
  }

  private void addClosing(Scope scope, ClosedSum sum) {
    if (sum.closedBy() != null) {
      closings.put(scope, sum.closedBy());
    }
  }

  /** What a scenario comes to: the sums of the base, and what its lines change in them. */
  public Summed under(Map<String, AmountChange> changes, List<LineChange> added) {
    List<UsedLine> lines = new ArrayList<>();
    List<UsedLine> differences = new ArrayList<>();
    for (UsedLine line : base) {
      AmountChange change = changes.get(line.line().id());
      lines.add(change == null ? line : changed(line, change));
      if (change != null) {
        differences.add(difference(line, change));
      }
    }
    List<UsedLine> own = new ArrayList<>();
    added.forEach(line -> own.add(ofItsOwn("new line " + (base.size() + own.size()), line)));
    lines.addAll(own);
    return summed(lines, scopes(differences, own));
  }

  private Map<Scope, BudgetSum> scopes(List<UsedLine> differences, List<UsedLine> added) {
    Map<Scope, BudgetSum> changed = new HashMap<>(sums);
    ScopeSums.of(differences, terms)
        .forEach((scope, more) -> changed.computeIfPresent(scope, (any, sum) -> sum.with(more)));
    ScopeSums.of(added, terms).forEach((scope, sum) -> changed.merge(scope, sum, BudgetSum::plus));
    return changed;
  }

  private Summed summed(List<UsedLine> lines, Map<Scope, BudgetSum> scopes) {
    SumsBeside beside = new SumsBeside().plus(lines, scopes, terms);
    BudgetFigures figures = BudgetFigures.closedAs(beside, terms, closings);
    Summed summed = new Summed(new ArrayList<>(), new ArrayList<>());
    for (OwnerTables<BudgetSum> owner : OwnerTables.of(scopes)) {
      OwnerTables<ClosedSum> closed = figures.closed(owner);
      summed.rollup.addAll(figures.rollup(closed));
      summed.execution.addAll(figures.execution(closed));
    }
    return summed;
  }

  private static UsedLine changed(UsedLine used, AmountChange change) {
    return of(
        used,
        used.line().amountYen().add(change.amountYen()),
        used.countedYen().add(change.countedYen()));
  }

  /** The same line, as if it held nothing but what changes. */
  private static UsedLine difference(UsedLine used, AmountChange change) {
    return of(used, change.amountYen(), change.countedYen());
  }

  private static UsedLine of(UsedLine used, BigDecimal amountYen, BigDecimal countedYen) {
    return new UsedLine(
        used.line().with(amountYen),
        countedYen,
        used.toleranceYen(),
        used.programmes(),
        used.whole(),
        used.wholeProgrammes(),
        used.pieces());
  }

  /** An amount without digits that are not known, in no envelope. */
  private static UsedLine ofItsOwn(String id, LineChange line) {
    BudgetLine own =
        new BudgetLine(
            id,
            line.table(),
            line.owner(),
            Inclusion.OWN,
            null,
            line.yen(),
            BigDecimal.ZERO,
            false,
            NOT_TOLD);
    return new UsedLine(own, line.yen(), BigDecimal.ZERO, line.programmes(), null, List.of(), 0);
  }
}
