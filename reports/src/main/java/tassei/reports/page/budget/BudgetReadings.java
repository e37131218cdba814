package tassei.reports.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tassei.reports.document.Block;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.page.BudgetGround;
import tassei.reports.text.Amounts;
import tassei.reports.text.Wording;

/**
 * Lines whose owner or kind is inferred where the document leaves it open: headline sums may rest
 * on them. What is said of every one of them is said once.
 */
final class BudgetReadings {
  private static final int MOST = 12;
  private static final Pattern SENTENCE_END = Pattern.compile("。|\\.(\\s+|$)");

  private final BudgetGround ground;

  private final List<PublishedLine> read;
  private final List<String> shared;

  private BudgetReadings(BudgetGround ground, List<PublishedLine> read) {
    this.ground = ground;
    this.read = read;
    this.shared = read.size() < 2 ? List.of() : shared(read);
  }

  static List<Block> of(BudgetGround ground) {
    List<PublishedLine> read =
        ground.lines().stream().filter(line -> line.origin().inferred() && isShown(line)).toList();
    return read.isEmpty() ? List.of() : new BudgetReadings(ground, read).blocks();
  }

  private List<String> shared(List<PublishedLine> lines) {
    List<String> shared = new ArrayList<>(remarks(lines.get(0)));
    lines.forEach(line -> shared.retainAll(remarks(line)));
    return List.copyOf(shared);
  }

  /** The sentences of its note, where that is in the language of the page. */
  private List<String> remarks(PublishedLine line) {
    String note = line.origin().note();
    return ground.teller().language().isOf(note)
        ? Stream.of(SENTENCE_END.split(note)).filter(remark -> !remark.isBlank()).toList()
        : List.of();
  }

  private String said(List<String> remarks) {
    Wording wording = ground.wording();
    return wording.sentences(remarks.stream().map(wording::sentence).toList());
  }

  private String own(PublishedLine line) {
    return said(remarks(line).stream().filter(remark -> !shared.contains(remark)).toList());
  }

  /** What was replaced, withdrawn or is not yet known stands on no page. */
  private static boolean isShown(PublishedLine line) {
    return line.whyNot().isEmpty() || line.whyNot().equals(line.inclusion());
  }

  private List<Block> blocks() {
    List<PublishedLine> listed = listed();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(lead()));
    if (!listed.isEmpty()) {
      blocks.add(new Block.Points(listed.stream().limit(MOST).map(this::said).toList()));
    }
    if (listed.size() > MOST) {
      blocks.add(new Block.Prose(ground.say("budget.more", listed.size() - MOST)));
    }
    return blocks;
  }

  private String lead() {
    String lead = ground.say("budget.read", read.size());
    return shared.isEmpty()
        ? lead
        : ground.wording().sentences(List.of(lead, ground.say("budget.read.shared", said(shared))));
  }

  /** A note of the whole table needs no list of its lines. */
  private List<PublishedLine> listed() {
    boolean isWhole =
        read.size() == ground.lines().stream().filter(BudgetReadings::isShown).count();
    return isWhole && !shared.isEmpty()
        ? read.stream().filter(line -> !own(line).isEmpty()).toList()
        : read;
  }

  private String said(PublishedLine line) {
    String name = ground.lineName(line);
    String amount =
        line.amount() == null
            ? ground.say("budget.within.unprinted")
            : Amounts.said(ground.wording(), line.amount(), line.precision(), Amounts.Known.WHOLE);
    String own = own(line);
    return own.isEmpty()
        ? ground.say("budget.read.line", name, amount)
        : ground.say("budget.read.noted", name, amount, own);
  }
}
