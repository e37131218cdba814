package tassei.reports.page.budget;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.row.RollupRow;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.text.Amounts;
import tassei.reports.text.YearWording;

/** Every collection with its newest total: side by side, without a sum. */
final class BudgetCollectionsTable {
  private BudgetCollectionsTable() {}

  static Block.Table of(Teller teller, List<BudgetCollection> collections) {
    List<BigDecimal> totals = collections.stream().map(one -> one.total().amountYen()).toList();
    Amounts amounts = Amounts.fitting(teller.wording(), totals).linedUp(totals);
    return new Block.Table(
        "budget-collections",
        teller.say("budget.collections", collections.size()),
        teller.say("budget.collections.unit", amounts.unit()),
        heads(teller),
        collections.stream().map(one -> row(teller, amounts, one)).toList(),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  private static List<Block.Head> heads(Teller teller) {
    return List.of(
        Heads.words(teller.say("budget.col.collection"), 4),
        Heads.words(teller.say("budget.col.source"), 11),
        Heads.words(teller.say("budget.col.years"), 4),
        Heads.words(teller.say("budget.col.newest"), 5),
        Heads.number(teller.say("budget.col.total"), 3),
        Heads.number(teller.say("budget.col.change"), 3));
  }

  private static Block.Row row(Teller teller, Amounts amounts, BudgetCollection one) {
    YearWording years = teller.wording().years();
    RollupRow total = one.total();
    List<Cell> cells =
        List.of(
            teller.words(teller.collection(one.code())),
            teller.words(source(teller, one)),
            teller.words(years.span(one.years().get(0).fiscalYear(), total.table().fiscalYear())),
            teller.words(newest(teller, total)),
            amounts.cell(total.amountYen(), null, Amounts.Known.of(total.atLeast())),
            BudgetChange.cell(teller, total));
    return new Block.Row(Block.Row.Kind.PLAIN, cells);
  }

  private static String newest(Teller teller, RollupRow total) {
    return teller.say(
        "budget.year.stage",
        teller.wording().years().year(total.table().fiscalYear()),
        teller.wording().code("budget.stage.", total.table().stage()));
  }

  private static String source(Teller teller, BudgetCollection one) {
    if (one.isJoined(teller.model().budget())) {
      return teller.say("budget.joined");
    }
    return teller.sources(
        teller.model().budget().lines().rows().stream()
            .filter(one.newest()::holds)
            .map(line -> line.origin().source())
            .toList());
  }
}
