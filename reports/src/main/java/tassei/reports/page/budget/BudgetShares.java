package tassei.reports.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.BudgetLead;
import tassei.reports.page.Heads;
import tassei.reports.text.Numbers;

/** Amounts by each key, their shares, and their change to the year before or why there is none. */
final class BudgetShares {
  private final BudgetGround ground;
  private final List<Entry> entries = new ArrayList<>();
  private final RollupRow total;

  private BudgetShares(BudgetGround ground) {
    this.ground = ground;
    this.total = ground.slice().rows(ground.budget(), Level.TOTAL).get(0);
    for (BudgetLead.Key key : BudgetLead.Key.values()) {
      List<RollupRow> rows = ground.slice().rows(ground.budget(), key.level());
      if (rows.size() > 1) {
        ground.teller().inOrder(key, rows).forEach(row -> entries.add(new Entry(key, row)));
      }
    }
  }

  private record Entry(BudgetLead.Key key, RollupRow row) {}

  /** A matrix says the amounts already: then only changes, or accounts, are worth a table. */
  static List<Block> of(BudgetGround ground, boolean hasMatrix) {
    BudgetShares shares = new BudgetShares(ground);
    if (shares.entries.isEmpty()) {
      return List.of();
    }
    boolean isNeeded = !hasMatrix || shares.compares() || shares.accounts().size() > 1;
    return shares.blocks(isNeeded);
  }

  private List<Block> blocks(boolean isNeeded) {
    List<Block> blocks = new ArrayList<>();
    boolean compares = compares();
    if (isNeeded) {
      blocks.add(table(compares));
    }
    List<String> notes = new ArrayList<>();
    String reasons = String.join(ground.say("budget.or"), reasons(isNeeded && compares));
    if (!reasons.isEmpty()) {
      notes.add(ground.say(compares ? "budget.blank" : "budget.nochange", reasons));
    }
    List<String> accounts = accounts();
    if (accounts.size() > 1) {
      String named = String.join(ground.say("common.list.comma"), accounts);
      notes.add(ground.say("budget.accounts.note", named));
    }
    if (!notes.isEmpty()) {
      blocks.add(new Block.Prose(ground.wording().sentences(notes)));
    }
    return blocks;
  }

  /** Why a change is blank, each reason once. */
  private List<String> reasons(boolean ofRows) {
    return Stream.concat(
            Stream.of(total), ofRows ? entries.stream().map(Entry::row) : Stream.empty())
        .filter(row -> row.changePct() == null)
        .map(this::reason)
        .filter(reason -> !reason.isEmpty())
        .distinct()
        .toList();
  }

  private boolean compares() {
    return total.changePct() != null
        || entries.stream().anyMatch(entry -> entry.row.changePct() != null);
  }

  private List<String> accounts() {
    return entries.stream()
        .filter(entry -> entry.key == BudgetLead.Key.ACCOUNT)
        .map(entry -> ground.account(entry.key.of(entry.row)))
        .toList();
  }

  private Block.Table table(boolean compares) {
    List<Block.Row> rows = new ArrayList<>();
    entries.forEach(entry -> rows.add(row(entry, compares)));
    List<Cell> cells = cells(ground.say("budget.grand"), "", total, compares);
    rows.add(new Block.Row(Block.Row.Kind.TOTAL, cells));
    return new Block.Table(
        ground.id() + "-shares",
        ground.say(compares ? "budget.changes" : "budget.shares", ground.year()),
        ground.say("budget.aside.unit", ground.stage(), ground.amounts().unit()),
        heads(compares),
        rows,
        ground.source(),
        Block.Table.Use.SORT_AND_FILTER);
  }

  private List<Block.Head> heads(boolean compares) {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(ground.say("budget.col.what"), 4));
    heads.add(Heads.words(ground.say("budget.col.name"), 8));
    heads.add(Heads.number(ground.say("budget.col.amount"), 4));
    if (compares) {
      heads.add(Heads.number(ground.say("budget.col.previous"), 4));
      heads.add(Heads.number(ground.say("budget.col.difference"), 4));
      heads.add(Heads.number(ground.say("budget.col.change"), 4));
    }
    heads.add(
        new Block.Head(
            ground.say("budget.col.share"),
            ground.say("budget.col.share.meaning"),
            Block.Align.RIGHT,
            4));
    return heads;
  }

  private Block.Row row(Entry entry, boolean compares) {
    String what = ground.say("budget.by." + entry.key.name().toLowerCase(Locale.ROOT));
    String code = entry.key.of(entry.row);
    List<Cell> cells = cells(what, entry.key.name(ground, entry.row), entry.row, compares);
    boolean isNamed = !code.equals(Scope.NONE);
    Block.Keys keys =
        switch (entry.key) {
          case MINISTRY -> new Block.Keys(isNamed ? code : "", "", "");
          case PROJECT -> new Block.Keys("", isNamed ? code : "", "");
          default -> Block.Keys.NONE;
        };
    return new Block.Row(Block.Row.Kind.PLAIN, cells, keys);
  }

  private List<Cell> cells(String what, String name, RollupRow row, boolean compares) {
    List<Cell> cells = new ArrayList<>();
    cells.add(ground.teller().words(what));
    cells.add(ground.teller().words(name));
    cells.add(ground.cell(row));
    if (compares) {
      cells.add(BudgetChange.previous(ground, row, reason(row)));
      boolean differs = row.changeYen() != null && row.compares() && !isRest(row);
      cells.add(differs ? difference(row) : unknown(row));
      cells.add(isRest(row) ? unknown(row) : BudgetChange.cell(ground.teller(), row));
    }
    cells.add(BudgetChange.share(ground.teller(), row));
    return cells;
  }

  /** What is not itemised changes with what is printed, not with the money. */
  private static boolean isRest(RollupRow row) {
    return !row.scope().isStated();
  }

  private Cell difference(RollupRow row) {
    int digits = ground.amounts().digits(row.changeYen(), null);
    return new Cell.Quantity(
        ground.amounts().inUnit(row.changeYen()),
        digits,
        Numbers.change(ground.amounts().inUnit(row.changeYen()), digits));
  }

  private Cell unknown(RollupRow row) {
    return new Cell.Unknown(reason(row));
  }

  private String reason(RollupRow row) {
    return isRest(row)
        ? ground.say("budget.reason.itemised")
        : BudgetChange.reason(ground.teller(), row);
  }
}
