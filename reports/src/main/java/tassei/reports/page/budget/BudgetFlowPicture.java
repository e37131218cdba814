package tassei.reports.page.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tassei.contract.Scope;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.page.BudgetFlow;
import tassei.reports.page.BudgetGround;
import tassei.reports.text.Numbers;

/** Ministry, integrated project, recipient: where the money of the newest year goes. */
final class BudgetFlowPicture {
  private static final int NAMED_IN_ALT = 12;

  private final BudgetGround ground;
  private final BudgetFlow flow;

  private BudgetFlowPicture(BudgetGround ground, BudgetFlow flow) {
    this.ground = ground;
    this.flow = flow;
  }

  static List<Block> of(BudgetGround ground) {
    BudgetFlow flow = BudgetFlow.of(ground.counted());
    return ground.budget().lines().isCut() || !flow.isTelling()
        ? List.of()
        : new BudgetFlowPicture(ground, flow).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(picture());
    if (flow.left().signum() < 0) {
      blocks.add(
          new Block.Prose(
              ground.say(
                  "budget.flow.left",
                  ground.said(flow.total()),
                  ground.said(flow.left()),
                  ground.said(flow.total().add(flow.left())))));
    }
    return blocks;
  }

  private Block.Picture picture() {
    return new Block.Picture(
        ground.id() + "-flow",
        chart(),
        Block.Width.FULL,
        title(),
        subtitle(),
        ground.source(),
        alt());
  }

  private Chart.Flow chart() {
    List<Chart.Node> nodes = new ArrayList<>();
    for (int stage = 0; stage < flow.stages().size(); stage++) {
      for (Map.Entry<String, BigDecimal> node : ordered(stage)) {
        nodes.add(new Chart.Node(stage, name(stage, node.getKey()), ground.value(node.getValue())));
      }
    }
    return new Chart.Flow(
        ground.amounts().unit(),
        flow.stages().stream().map(this::heading).toList(),
        nodes,
        flow.links().stream().map(this::link).toList());
  }

  private Chart.Link link(BudgetFlow.Link link) {
    return new Chart.Link(
        link.stage(),
        name(link.stage(), link.origin()),
        name(link.stage() + 1, link.target()),
        ground.value(link.amount()));
  }

  /** In the order of the run's tables; what is not named comes last. */
  private List<Map.Entry<String, BigDecimal>> ordered(int stage) {
    return flow.nodes(stage).entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, BigDecimal> node) -> place(stage, node.getKey()))
                .thenComparing(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private int place(int stage, String code) {
    if (code.equals(Scope.NONE)) {
      return Integer.MAX_VALUE;
    }
    if (code.equals(BudgetFlow.OTHERS)) {
      return Integer.MAX_VALUE - 1;
    }
    return switch (flow.stages().get(stage)) {
      case MINISTRY -> ground.teller().model().names().order(code);
      case PROJECT -> ground.teller().projectOrder(code);
      case RECIPIENT -> 0;
    };
  }

  private String name(int stage, String code) {
    return switch (flow.stages().get(stage)) {
      case MINISTRY -> ground.teller().ministry(code);
      case PROJECT -> ground.teller().name(code);
      case RECIPIENT -> ground.teller().recipient(code);
    };
  }

  private String heading(BudgetFlow.Stage stage) {
    return ground.say("budget.flow." + stage.name().toLowerCase(Locale.ROOT));
  }

  /** The widest is named only if it is wider than any other with all that is not itemised. */
  private String title() {
    List<BudgetFlow.Link> links =
        flow.links().stream()
            .filter(link -> link.stage() == 0)
            .sorted(Comparator.comparing(BudgetFlow.Link::amount).reversed())
            .toList();
    List<BudgetFlow.Link> named = links.stream().filter(BudgetFlowPicture::isNamed).toList();
    BigDecimal unnamed = sum(links).subtract(sum(named));
    boolean leads =
        !named.isEmpty()
            && named.get(0).amount().compareTo(unnamed) > 0
            && (named.size() < 2
                || named.get(0).amount().compareTo(named.get(1).amount().add(unnamed)) > 0);
    if (!leads) {
      return ground.say("budget.flow.itemised", one(0), one(1), share(sum(named)), ground.whole());
    }
    return ground.say(
        "budget.flow.title",
        name(0, named.get(0).origin()),
        name(1, named.get(0).target()),
        ground.said(named.get(0).amount()),
        share(named.get(0).amount()),
        ground.whole());
  }

  private String one(int stage) {
    return ground.say("budget.one." + flow.stages().get(stage).name().toLowerCase(Locale.ROOT));
  }

  /** Of the total of the slice, as everywhere. */
  private String share(BigDecimal amount) {
    BigDecimal total = flow.total().add(flow.left());
    BigDecimal percent = amount.scaleByPowerOfTen(2).divide(total, 5, RoundingMode.HALF_UP);
    return ground.wording().percent(Numbers.of(percent, 1));
  }

  private static BigDecimal sum(List<BudgetFlow.Link> links) {
    return links.stream().map(BudgetFlow.Link::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isNamed(BudgetFlow.Link link) {
    return !link.origin().startsWith("(") && !link.target().startsWith("(");
  }

  private String subtitle() {
    String stages =
        String.join(
            ground.say("budget.flow.arrow"), flow.stages().stream().map(this::heading).toList());
    return ground.say(
        "budget.flow.unit", stages, ground.year(), ground.stage(), ground.amounts().unit());
  }

  private String alt() {
    List<String> points =
        flow.links().stream()
            .filter(link -> link.stage() == 0)
            .sorted(Comparator.comparing(BudgetFlow.Link::amount).reversed())
            .limit(NAMED_IN_ALT)
            .map(
                link ->
                    ground.say(
                        "budget.flow.point",
                        name(0, link.origin()),
                        name(1, link.target()),
                        ground.said(link.amount())))
            .toList();
    return ground.say(
        "budget.flow.alt",
        ground.year(),
        ground.stage(),
        ground.said(flow.total().add(flow.left())),
        String.join(ground.say("common.list.comma"), points));
  }
}
