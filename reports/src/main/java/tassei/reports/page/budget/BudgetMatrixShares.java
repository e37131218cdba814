package tassei.reports.page.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.Heads;
import tassei.reports.text.Numbers;

/**
 * How each ministry's published total divides among the projects, in per cent of that total. A
 * ministry whose total is a lower bound is left out, because a share of a bound is none.
 */
final class BudgetMatrixShares {
  private static final int COLUMNS = 7;
  private static final int DIGITS = 1;

  private final BudgetGround ground;
  private final BudgetMatrix matrix;
  private final List<String> ministries;

  private BudgetMatrixShares(BudgetGround ground, BudgetMatrix matrix) {
    this.ground = ground;
    this.matrix = matrix;
    this.ministries =
        matrix.ministries().stream()
            .filter(code -> !code.equals(Scope.NONE))
            .filter(code -> matrix.ministry(code).filter(BudgetMatrixShares::isWhole).isPresent())
            .filter(code -> shares(code) > 1)
            .limit(COLUMNS)
            .toList();
  }

  /** Empty where no ministry's total is known to be whole. */
  static Optional<Block> of(BudgetGround ground, BudgetMatrix matrix) {
    BudgetMatrixShares shares = new BudgetMatrixShares(ground, matrix);
    return shares.ministries.isEmpty() ? Optional.empty() : Optional.of(shares.table());
  }

  private static boolean isWhole(RollupRow row) {
    return row.amountYen() != null && row.amountYen().signum() > 0 && row.isWhole();
  }

  private long shares(String ministry) {
    return matrix.projects().stream()
        .flatMap(project -> matrix.cell(project, ministry).stream())
        .filter(BudgetMatrixShares::isWhole)
        .count();
  }

  private Block table() {
    List<Block.Row> rows = new ArrayList<>();
    for (String project : matrix.projects()) {
      if (ministries.stream().anyMatch(code -> matrix.cell(project, code).isPresent())) {
        rows.add(row(project));
      }
    }
    rows.add(total());
    return new Block.Table(
        ground.id() + "-matrix-shares",
        ground.say("budget.matrix.shares", ground.year()),
        ground.say("budget.matrix.shares.unit", ground.stage()),
        heads(),
        rows,
        ground.source(),
        Block.Table.Use.READ);
  }

  private List<Block.Head> heads() {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(ground.say("budget.col.project"), 8));
    ministries.forEach(code -> heads.add(Heads.number(ground.teller().ministry(code), 3)));
    return heads;
  }

  private Block.Row row(String project) {
    List<Cell> cells = new ArrayList<>();
    cells.add(ground.teller().words(ground.teller().name(project)));
    for (String ministry : ministries) {
      cells.add(
          matrix
              .cell(project, ministry)
              .map(row -> share(row, matrix.ministry(ministry).orElseThrow()))
              .orElseGet(() -> new Cell.Unknown("")));
    }
    return new Block.Row(Block.Row.Kind.PLAIN, cells);
  }

  private Cell share(RollupRow row, RollupRow whole) {
    if (row.amountYen() == null || !row.isWhole()) {
      return new Cell.Unknown(ground.say("budget.reason.not-itemised"));
    }
    BigDecimal percent =
        row.amountYen().scaleByPowerOfTen(2).divide(whole.amountYen(), 5, RoundingMode.HALF_UP);
    return new Cell.Quantity(percent, DIGITS, Numbers.of(percent, DIGITS));
  }

  private Block.Row total() {
    List<Cell> cells = new ArrayList<>();
    cells.add(ground.teller().words(ground.say("budget.matrix.shares.total")));
    for (String ministry : ministries) {
      RollupRow whole = matrix.ministry(ministry).orElseThrow();
      cells.add(new Cell.Words(ground.said(whole)));
    }
    return new Block.Row(Block.Row.Kind.TOTAL, cells);
  }
}
