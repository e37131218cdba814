package tassei.reports.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.BudgetLead;
import tassei.reports.page.BudgetSlice;
import tassei.reports.page.Heads;

/** Year × ministry × integrated project: as tables, and as a heat map of the newest year. */
final class BudgetMatrixPages {
  private static final int COLUMNS = 7;

  /** Years before the newest that are printed too; all stand in the rollup table. */
  private static final int EARLIER = 4;

  private final BudgetGround ground;
  private final BudgetMatrix matrix;

  private BudgetMatrixPages(BudgetGround ground, BudgetMatrix matrix) {
    this.ground = ground;
    this.matrix = matrix;
  }

  static List<Block> of(BudgetGround ground, BudgetCollection collection) {
    List<Block> blocks = new ArrayList<>();
    of(ground).ifPresent(pages -> blocks.addAll(pages.blocks()));
    List<BudgetSlice> earlier = collection.years().subList(0, collection.years().size() - 1);
    for (int i = earlier.size() - 1; i >= Math.max(0, earlier.size() - EARLIER); i--) {
      of(ground.in(earlier.get(i))).ifPresent(pages -> blocks.addAll(pages.tables()));
    }
    return blocks;
  }

  private static Optional<BudgetMatrixPages> of(BudgetGround ground) {
    return BudgetMatrix.of(ground.budget(), ground.teller().model().names(), ground.slice())
        .filter(BudgetMatrix::isTwoWay)
        .map(matrix -> new BudgetMatrixPages(ground, matrix));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(tables());
    notes().ifPresent(blocks::add);
    BudgetMatrixShares.of(ground, matrix).ifPresent(blocks::add);
    blocks.add(heat());
    return blocks;
  }

  private Optional<Block> notes() {
    List<String> notes = new ArrayList<>();
    if (matrix.holdsLowerBounds()) {
      notes.add(ground.say("budget.least.note"));
    }
    if (matrix.holdsNegatives()) {
      notes.add(ground.say("budget.negative.note"));
    }
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Prose(ground.wording().sentences(notes)));
  }

  private Block.Picture heat() {
    Chart.HeatMap chart =
        new Chart.HeatMap(
            ground.amounts().unit(),
            matrix.projects().stream().map(ground.teller()::name).toList(),
            matrix.ministries().stream().map(ground.teller()::ministry).toList(),
            matrix.projects().stream().map(this::values).toList());
    return new Block.Picture(
        ground.id() + "-heat",
        chart,
        Block.Width.FULL,
        title(),
        ground.say("budget.heat.unit", ground.year(), ground.stage(), ground.amounts().unit()),
        ground.source(),
        alt());
  }

  private List<Chart.Value> values(String project) {
    List<Chart.Value> values = new ArrayList<>();
    for (String ministry : matrix.ministries()) {
      values.add(matrix.cell(project, ministry).map(ground::value).orElse(null));
    }
    return values;
  }

  private String title() {
    return BudgetLead.of(matrix.byMinistry(), BudgetLead.Key.MINISTRY)
        .map(lead -> lead.said(ground))
        .orElseGet(() -> ground.say("budget.matrix", ground.year()));
  }

  private String alt() {
    String all =
        ground.say("budget.heat.alt", ground.year(), ground.stage(), ground.said(matrix.total()));
    return matrix
        .largest()
        .map(
            most ->
                ground.say(
                    "budget.heat.alt.most",
                    all,
                    ground.teller().ministry(most.owner().ministry()),
                    ground.teller().name(most.owner().integratedProject()),
                    ground.said(most)))
        .orElse(all);
  }

  /** Too many ministries for a page go to tables of their own; the totals stand in the last. */
  private List<Block> tables() {
    List<Block> tables = new ArrayList<>();
    int pieces = (matrix.ministries().size() + COLUMNS - 1) / COLUMNS;
    for (int piece = 0; piece < pieces; piece++) {
      int from = piece * COLUMNS;
      int to = Math.min(matrix.ministries().size(), from + COLUMNS);
      tables.add(table(matrix.ministries().subList(from, to), piece + 1, pieces));
    }
    return tables;
  }

  private Block.Table table(List<String> ministries, int piece, int pieces) {
    String title = ground.say("budget.matrix", ground.year());
    return new Block.Table(
        ground.id() + "-matrix-" + ground.slice().fiscalYear() + "-" + piece,
        pieces == 1 ? title : ground.say("budget.matrix.part", title, piece, pieces),
        ground.say("budget.aside.unit", ground.stage(), ground.amounts().unit()),
        heads(ministries, piece == pieces),
        rows(ministries, piece == pieces),
        ground.source(),
        Block.Table.Use.SORT_AND_FILTER);
  }

  private List<Block.Head> heads(List<String> ministries, boolean isLast) {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(ground.say("budget.col.project"), 8));
    for (String ministry : ministries) {
      String shown = ground.teller().ministry(ministry);
      String name = ground.teller().name(ministry);
      int share = ministry.equals(Scope.NONE) ? 4 : 3;
      heads.add(Heads.number(shown, shown.equals(name) ? "" : name, share));
    }
    if (isLast) {
      heads.add(Heads.number(ground.say("budget.all"), 3));
    }
    return heads;
  }

  private List<Block.Row> rows(List<String> ministries, boolean isLast) {
    List<Block.Row> rows = new ArrayList<>();
    matrix.projects().forEach(project -> rows.add(row(project, ministries, isLast)));
    rows.add(total(ministries, isLast));
    return rows;
  }

  private Block.Row row(String project, List<String> ministries, boolean isLast) {
    List<Cell> cells = new ArrayList<>();
    cells.add(ground.teller().words(ground.teller().name(project)));
    ministries.forEach(ministry -> cells.add(cell(matrix.cell(project, ministry))));
    if (isLast) {
      cells.add(cell(matrix.project(project)));
    }
    String key = project.equals(Scope.NONE) ? "" : project;
    return new Block.Row(Block.Row.Kind.PLAIN, cells, new Block.Keys("", key, ""));
  }

  private Block.Row total(List<String> ministries, boolean isLast) {
    List<Cell> cells = new ArrayList<>();
    cells.add(ground.teller().words(ground.say("budget.grand")));
    ministries.forEach(ministry -> cells.add(cell(matrix.ministry(ministry))));
    if (isLast) {
      cells.add(ground.cell(matrix.total()));
    }
    return new Block.Row(Block.Row.Kind.TOTAL, cells);
  }

  private Cell cell(Optional<RollupRow> row) {
    return row.map(ground::cell).orElseGet(() -> new Cell.Unknown(""));
  }
}
