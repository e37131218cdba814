package tassei.reports.page.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tassei.contract.Level;
import tassei.contract.row.RollupRow;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.page.budget.BudgetChange;
import tassei.reports.page.budget.BudgetCollection;
import tassei.reports.page.budget.BudgetYearBars;
import tassei.reports.page.budget.BudgetYears;

/** A long collection: its bars, and its figures with the change of each year. */
final class SeriesYears {
  /** Wider tables leave the parts to the figure. */
  private static final int PARTS = 5;

  private final BudgetGround ground;
  private final BudgetYears cut;

  private SeriesYears(BudgetGround ground, BudgetYears cut) {
    this.ground = ground;
    this.cut = cut;
  }

  static List<Block> of(Teller teller, BudgetCollection collection, String id) {
    BudgetGround base = BudgetGround.of(teller, collection.newest(), 0);
    BudgetGround ground = new BudgetGround(teller, collection.newest(), base.amounts(), id);
    Optional<BudgetYears> cut = BudgetYears.of(ground.budget(), collection.years());
    return cut.map(years -> new SeriesYears(ground, years).blocks()).orElse(List.of());
  }

  private List<Block> blocks() {
    return List.of(BudgetYearBars.of(ground, cut), new Block.Prose(extremes()), table());
  }

  private String extremes() {
    int low = 0;
    int high = 0;
    for (int i = 1; i < cut.totals().size(); i++) {
      low = cut.totals().get(i).compareTo(cut.totals().get(low)) < 0 ? i : low;
      high = cut.totals().get(i).compareTo(cut.totals().get(high)) > 0 ? i : high;
    }
    return ground.say(
        "series.extremes",
        year(low),
        ground.said(cut.totals().get(low)),
        year(high),
        ground.said(cut.totals().get(high)));
  }

  private String year(int place) {
    return ground.wording().years().year(cut.years().get(place).fiscalYear());
  }

  private boolean hasParts() {
    return cut.by() != BudgetYears.By.NOTHING && cut.series().size() <= PARTS;
  }

  private Block.Table table() {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(ground.say("series.col.year"), 4));
    heads.add(Heads.number(ground.say("budget.col.total"), 3));
    heads.add(Heads.number(ground.say("budget.col.change"), 3));
    if (hasParts()) {
      cut.names(ground).forEach(name -> heads.add(Heads.number(name, 4)));
    }
    return new Block.Table(
        ground.id() + "-table",
        ground.say("series.table", ground.collection()),
        ground.say("series.table.unit", ground.amounts().unit()),
        heads,
        IntStream.range(0, cut.years().size()).mapToObj(this::row).toList(),
        BudgetYearBars.of(ground, cut).source(),
        Block.Table.Use.SORT_AND_FILTER);
  }

  private Block.Row row(int place) {
    RollupRow total = cut.years().get(place).rows(ground.budget(), Level.TOTAL).get(0);
    List<Cell> cells = new ArrayList<>();
    cells.add(
        ground.teller().words(ground.wording().years().year(cut.years().get(place).fiscalYear())));
    cells.add(ground.cell(total));
    cells.add(BudgetChange.cell(ground.teller(), total));
    if (hasParts()) {
      for (List<BigDecimal> amounts : cut.series().values()) {
        cells.add(ground.cell(amounts.get(place)));
      }
    }
    return new Block.Row(Block.Row.Kind.PLAIN, cells);
  }
}
