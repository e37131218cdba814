package tassei.reports.page.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.name.Programme;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.Heads;

/**
 * The programmes of a collection that belongs to no integrated project, those within another one
 * below it. A programme with a line of its own stands whole, so only the top ones add up.
 */
final class BudgetProgrammes {
  private static final int ROWS = 60;

  /** Trees are no deeper. */
  private static final int DEPTH = 20;

  private final BudgetGround ground;
  private final Map<String, RollupRow> byCode = new LinkedHashMap<>();
  private final List<Block.Row> rows = new ArrayList<>();

  private BudgetProgrammes(BudgetGround ground) {
    this.ground = ground;
    ground.slice().rows(ground.budget(), Level.of(OwnerKey.PROGRAMME)).stream()
        .filter(row -> row.amountYen() != null)
        .filter(row -> !row.owner().programme().equals(Scope.NONE))
        .forEach(row -> byCode.put(row.owner().programme(), row));
  }

  static Optional<Block> of(BudgetGround ground) {
    BudgetProgrammes programmes = new BudgetProgrammes(ground);
    return programmes.byCode.size() < 2 ? Optional.empty() : Optional.of(programmes.table());
  }

  private Block.Table table() {
    boolean compares = byCode.values().stream().anyMatch(row -> row.changePct() != null);
    below("", 0, compares);
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(ground.say("budget.by.programme"), 14));
    heads.add(Heads.number(ground.say("budget.col.amount"), 4));
    if (compares) {
      heads.add(Heads.number(ground.say("budget.col.previous"), 4));
      heads.add(Heads.number(ground.say("budget.col.change"), 4));
    }
    heads.add(
        Heads.number(ground.say("budget.col.share"), ground.say("budget.col.share.meaning"), 4));
    return new Block.Table(
        ground.id() + "-programmes",
        ground.say("budget.programmes", ground.year(), byCode.size()),
        ground.say("budget.programmes.unit", ground.stage(), ground.amounts().unit()),
        heads,
        List.copyOf(rows),
        ground.source(),
        Block.Table.Use.SORT_AND_FILTER);
  }

  /** In the order of the run's codes; what has no row of its own above it stands at the top. */
  private void below(String parent, int depth, boolean compares) {
    byCode.values().stream()
        .filter(row -> parent(row).equals(parent))
        .sorted(Comparator.comparing(row -> row.owner().programme()))
        .forEach(
            row -> {
              if (rows.size() < ROWS) {
                rows.add(Block.Row.within(depth, cells(row, compares), Block.Keys.NONE));
                below(row.owner().programme(), depth + 1, compares);
              }
            });
  }

  /** The nearest programme above that has a row; empty at the top. */
  private String parent(RollupRow row) {
    String above = above(row.owner().programme());
    for (int depth = 0; depth < DEPTH && !above.isEmpty(); depth++) {
      if (byCode.containsKey(above)) {
        return above;
      }
      above = above(above);
    }
    return "";
  }

  private String above(String programme) {
    return ground.teller().model().names().programme(programme).map(Programme::parent).orElse("");
  }

  private List<Cell> cells(RollupRow row, boolean compares) {
    List<Cell> cells = new ArrayList<>();
    cells.add(ground.teller().words(ground.teller().name(row.owner().programme())));
    cells.add(ground.cell(row));
    if (compares) {
      cells.add(BudgetChange.previous(ground, row, BudgetChange.reason(ground.teller(), row)));
      cells.add(BudgetChange.cell(ground.teller(), row));
    }
    cells.add(BudgetChange.share(ground.teller(), row));
    return cells;
  }
}
