package tassei.reports.page.budget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.Heads;

/** Wholes that their published pieces do not add up to: not itemised, or rounding. */
final class BudgetRests {
  private final BudgetGround ground;

  private BudgetRests(BudgetGround ground) {
    this.ground = ground;
  }

  static List<Block> of(BudgetGround ground) {
    return new BudgetRests(ground).blocks();
  }

  private List<Block> blocks() {
    List<PublishedLine> counted = ground.counted();
    Set<String> envelopes =
        counted.stream().map(PublishedLine::envelope).collect(Collectors.toUnmodifiableSet());
    List<PublishedLine> open =
        counted.stream()
            .filter(line -> envelopes.contains(line.line()) && line.counted().signum() != 0)
            .toList();
    if (open.stream().noneMatch(this::isOpen)) {
      return rounding(open);
    }
    return List.of(table(open));
  }

  /** Where all is rounding a sentence will do. */
  private List<Block> rounding(List<PublishedLine> open) {
    return open.stream()
        .map(line -> line.counted().abs())
        .max(Comparator.naturalOrder())
        .map(most -> ground.say("budget.left.all", open.size(), ground.said(most)))
        .<List<Block>>map(text -> List.of(new Block.Prose(text)))
        .orElse(List.of());
  }

  private Block.Table table(List<PublishedLine> open) {
    return new Block.Table(
        ground.id() + "-rests",
        ground.say("budget.left.title", open.size()),
        ground.say("budget.aside.unit", ground.stage(), ground.amounts().unit()),
        heads(),
        open.stream().map(this::row).toList(),
        ground.source(),
        Block.Table.Use.SORT_AND_FILTER);
  }

  private List<Block.Head> heads() {
    return List.of(
        Heads.words(ground.say("budget.col.of"), 12),
        Heads.number(ground.say("budget.col.whole"), 4),
        Heads.number(ground.say("budget.col.itemised"), 4),
        Heads.number(ground.say("budget.col.left"), 4),
        new Block.Head(
            ground.say("budget.col.reading"), ground.say("budget.left.note"), Block.Align.LEFT, 4));
  }

  private Block.Row row(PublishedLine line) {
    BigDecimal itemised = line.amount().subtract(line.counted());
    List<Cell> cells =
        List.of(
            ground.teller().words(ground.lineName(line)),
            ground.cell(line.amount()),
            ground.cell(itemised),
            ground.cell(line.counted()),
            ground.teller().words(reading(line)));
    return new Block.Row(
        Block.Row.Kind.PLAIN,
        cells,
        new Block.Keys(line.owner().ministry(), line.owner().project(), ""));
  }

  private String reading(PublishedLine line) {
    return ground.say(isOpen(line) ? "budget.left.open" : "budget.left.rounding");
  }

  /** The run says which rests are more than rounding. */
  private boolean isOpen(PublishedLine line) {
    return ground.teller().model().findings().rows().stream()
        .anyMatch(
            finding -> finding.code().equals("not-itemised") && finding.key().equals(line.line()));
  }
}
