package tassei.reports.explain.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tassei.reports.explain.address.BudgetAddress;
import tassei.reports.explain.layout.Layout;
import tassei.reports.explain.layout.Listing;
import tassei.reports.explain.layout.Page;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** Lines that may belong to a sum and do not say so. */
final class OpenRest {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final RunFolder run;
  private final RunRow rollup;
  private final Predicate<RunRow> isInTable;
  private final Set<String> ministries;
  private final List<Column> keys;
  private final Map<String, BigDecimal> digitsOfPieces = new HashMap<>();

  /**
   * @param isInTable whether a line stands in the same collection, year and stage
   * @param ministries that lines of the sum name
   */
  OpenRest(RunFolder run, RunRow rollup, Predicate<RunRow> isInTable, Set<String> ministries) {
    this.run = run;
    this.rollup = rollup;
    this.isInTable = isInTable;
    this.ministries = ministries;
    this.keys = BudgetAddress.GROUPING.stream().filter(key -> !rollup.isBlank(key)).toList();
  }

  /** Nothing where the sum is closed. */
  void print(Page page, Check check) {
    if (rollup.isBlank(Column.OPEN_YEN)) {
      return;
    }
    run.tables().each(RunTable.BUDGET_LINES, this::learn);
    RowSums more = new RowSums();
    Listing listing =
        new Listing(
            run.tables(),
            RunTable.BUDGET_LINES,
            Layout.open(this::states),
            line -> isOpen(line) && mayBelong(line) ? Listing.COUNTS : null);
    listing.read(
        line ->
            more.add(
                RowSums.MAIN,
                line.number(Column.COUNTED_YEN).max(BigDecimal.ZERO),
                BigDecimal.ONE));
    listing.printCounted(page, "May belong to it and does not say so, 区分の記載がなく、この額に含まれ得るもの");
    check.equal(
        "", "the printed open amount", more.of(RowSums.MAIN), rollup.number(Column.OPEN_YEN), " 円");
  }

  private void learn(RunRow line) {
    boolean isPiece = line.is(Column.INCLUSION, "part") || line.is(Column.INCLUSION, "of-which");
    if (isPiece && counts(line)) {
      digitsOfPieces.merge(
          line.text(Column.ENVELOPE), line.number(Column.PRECISION_YEN), BigDecimal::add);
    }
  }

  private boolean counts(RunRow line) {
    return isInTable.test(line) && line.isBlank(Column.WHY_NOT);
  }

  /** It holds more than its own digits and those of its pieces explain, or less than nothing. */
  private boolean isOpen(RunRow line) {
    if (!counts(line)) {
      return false;
    }
    BigDecimal digits =
        line.number(Column.PRECISION_YEN)
            .add(digitsOfPieces.getOrDefault(line.text(Column.LINE), BigDecimal.ZERO));
    return line.number(Column.COUNTED_YEN).abs().multiply(TWO).compareTo(digits) > 0;
  }

  private boolean mayBelong(RunRow line) {
    return keys.stream().anyMatch(line::isBlank)
        && keys.stream().allMatch(key -> line.isBlank(key) || holds(line, key))
        && isOfItsMinistry(line);
  }

  private boolean holds(RunRow line, Column key) {
    return BudgetAddress.holds(run, key, rollup.text(key), line.text(key));
  }

  /** A programme of one ministry is of no other. */
  private boolean isOfItsMinistry(RunRow line) {
    if (!keys.contains(Column.PROGRAMME) || line.isBlank(Column.MINISTRY)) {
      return true;
    }
    String only = run.ministryOf(rollup.text(Column.PROGRAMME)).orElse("");
    boolean isKnown = !only.isEmpty() && Set.of(only).containsAll(ministries);
    return !isKnown || line.is(Column.MINISTRY, only);
  }

  private String states(RunRow line) {
    String stated =
        BudgetAddress.GROUPING.stream()
            .filter(key -> !line.isBlank(key))
            .map(key -> run.name(key, line.text(key)).orElse(line.text(key)))
            .collect(Collectors.joining(", "));
    return stated.isEmpty() ? "–" : stated;
  }
}
