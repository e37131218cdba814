package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.model.BudgetLine;
import tassei.reports.text.Amounts;

/**
 * Lines whose owner or kind we chose where the document leaves it open: headline sums may rest on
 * them.
 */
final class BudgetReadings {
  private static final int MOST = 12;

  private final BudgetGround ground;

  private BudgetReadings(BudgetGround ground) {
    this.ground = ground;
  }

  static List<Block> of(BudgetGround ground) {
    List<BudgetLine> read =
        ground.lines().stream().filter(line -> line.origin().inferred() && isShown(line)).toList();
    return read.isEmpty() ? List.of() : new BudgetReadings(ground).blocks(read);
  }

  /** What was replaced, withdrawn or is not yet known stands on no page. */
  private static boolean isShown(BudgetLine line) {
    return line.whyNot().isEmpty() || line.whyNot().equals(line.inclusion());
  }

  private List<Block> blocks(List<BudgetLine> read) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(ground.say("budget.read", read.size())));
    blocks.add(new Block.Points(read.stream().limit(MOST).map(this::said).toList()));
    if (read.size() > MOST) {
      blocks.add(new Block.Prose(ground.say("budget.more", read.size() - MOST)));
    }
    return blocks;
  }

  private String said(BudgetLine line) {
    String name = ground.lineName(line);
    String amount =
        line.amount() == null
            ? ground.say("budget.within.unprinted")
            : Amounts.said(ground.wording(), line.amount(), line.precision(), Amounts.Known.WHOLE);
    boolean isNoted = ground.teller().language().isOf(line.origin().note());
    return isNoted
        ? ground.say("budget.read.noted", name, amount, line.origin().note())
        : ground.say("budget.read.line", name, amount);
  }
}
