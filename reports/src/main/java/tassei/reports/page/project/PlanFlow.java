package tassei.reports.page.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.model.name.ContinuedProject;
import tassei.reports.page.Teller;
import tassei.reports.text.Numbers;

/** Published shares of projects that go on in other projects; what has no share is not drawn. */
final class PlanFlow {
  private final Teller teller;
  private final List<ContinuedProject> shared;

  private PlanFlow(Teller teller) {
    this.teller = teller;
    this.shared =
        teller.model().crosswalk().stream()
            .filter(entry -> entry.share() != null && entry.share().signum() > 0)
            .filter(entry -> entry.fromKpi().isEmpty())
            .toList();
  }

  static Optional<Block> of(Teller teller) {
    PlanFlow flow = new PlanFlow(teller);
    return flow.shared.size() < 2 ? Optional.empty() : Optional.of(flow.picture());
  }

  private Block.Picture picture() {
    List<Chart.Node> nodes = new ArrayList<>();
    nodes.addAll(nodes(0));
    nodes.addAll(nodes(1));
    List<Chart.Link> links =
        shared.stream()
            .map(
                entry ->
                    new Chart.Link(
                        0,
                        teller.name(entry.fromProject()),
                        teller.name(entry.toProject()),
                        percent(entry.share())))
            .toList();
    return new Block.Picture(
        "plans-flow",
        new Chart.Flow(
            teller.say("plans.flow.unit"),
            List.of(teller.say("plans.col.from"), teller.say("plans.col.to")),
            nodes,
            links),
        Block.Width.FULL,
        teller.say("plans.flow.title", shared.size()),
        teller.say("plans.flow.subtitle"),
        shared.get(0).basis(),
        teller.say(
            "plans.flow.alt",
            String.join(
                teller.say("common.list.comma"), shared.stream().map(this::point).toList())));
  }

  private String point(ContinuedProject entry) {
    return teller.say(
        "budget.flow.point",
        teller.name(entry.fromProject()),
        teller.name(entry.toProject()),
        percent(entry.share()).shown());
  }

  private List<Chart.Node> nodes(int side) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (ContinuedProject entry : shared) {
      String project = side == 0 ? entry.fromProject() : entry.toProject();
      sums.merge(teller.name(project), entry.share(), BigDecimal::add);
    }
    List<Chart.Node> nodes = new ArrayList<>();
    sums.forEach((name, sum) -> nodes.add(new Chart.Node(side, name, percent(sum))));
    return nodes;
  }

  private Chart.Value percent(BigDecimal share) {
    BigDecimal percent = share.scaleByPowerOfTen(2);
    return new Chart.Value(percent, teller.wording().percent(Numbers.of(percent, 1)));
  }
}
