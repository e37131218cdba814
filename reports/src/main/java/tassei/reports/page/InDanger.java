package tassei.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.reports.chart.Status;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.Kpi;
import tassei.reports.text.KpiFindings;
import tassei.reports.text.Numbers;
import tassei.reports.text.ShortNames;

/** Targets that were missed, are behind or at risk: the furthest back first. */
final class InDanger {
  private static final List<Status> DANGERS = List.of(Status.MISSED, Status.BEHIND, Status.AT_RISK);
  private static final int NAMED = 6;

  private final Edition edition;
  private final List<Kpi> kpis;
  private final ShortNames names;

  InDanger(Edition edition) {
    this.edition = edition;
    this.kpis =
        edition.model().kpis().stream()
            .filter(kpi -> DANGERS.contains(kpi.judgement()))
            .sorted(
                Comparator.comparing((Kpi kpi) -> !isCurrent(kpi))
                    .thenComparing(kpi -> DANGERS.indexOf(kpi.judgement()))
                    .thenComparing(KpiFindings.WHOLES_FIRST)
                    .thenComparing(KpiFindings::progress))
            .toList();
    this.names = new ShortNames(edition.model().kpis(), edition.wording());
  }

  private boolean isCurrent(Kpi kpi) {
    return edition
        .model()
        .currentPlan()
        .map(plan -> plan.code().equals(kpi.owner().plan()))
        .orElse(true);
  }

  private List<Kpi> current() {
    return kpis.stream().filter(this::isCurrent).toList();
  }

  /** As the answer on the cover: how many, and which of them are furthest back. */
  String answer() {
    List<Kpi> current = current();
    if (current.isEmpty()) {
      return edition.say("overview.danger.none");
    }
    return edition.say("overview.danger.answer", counts(), figures(current.get(0)));
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    for (Status danger : DANGERS) {
      long many = current(danger).size();
      if (many > 0) {
        counts.add(edition.say("overview.danger.count", edition.label(danger), many));
      }
    }
    return edition.wording().list(counts);
  }

  private List<Kpi> current(Status danger) {
    return current().stream().filter(kpi -> kpi.judgement() == danger).toList();
  }

  /** Of each judgement all of them with their figures, as far as a page holds them. */
  List<String> points() {
    List<String> points = new ArrayList<>();
    for (Status danger : DANGERS) {
      List<Kpi> group = current(danger);
      if (!group.isEmpty()) {
        points.add(point(danger, group));
      }
    }
    return points.isEmpty() ? List.of(edition.say("overview.danger.none")) : points;
  }

  private String point(Status danger, List<Kpi> group) {
    String named = edition.wording().list(group.stream().limit(NAMED).map(this::figures).toList());
    String all = named;
    if (group.size() > NAMED) {
      all = edition.say("overview.danger.more", named, group.size() - NAMED);
    }
    return edition.say(
        "overview.danger.point", danger.shape(), edition.label(danger), group.size(), all);
  }

  /** Of how many targets how many are in danger. */
  Block.Tile tile(int targets) {
    List<Kpi> current = current();
    return new Block.Tile(
        edition.say("overview.question.danger"),
        Numbers.whole(current.size()),
        edition.say("overview.of-targets", targets),
        "",
        current.isEmpty() ? edition.say("overview.danger.none") : counts(),
        current.isEmpty() ? Status.ON_TRACK : current.get(0).judgement());
  }

  private String figures(Kpi kpi) {
    String actual =
        kpi.standing().actual() == null
            ? "–"
            : edition.numbers().value(kpi, kpi.standing().actual());
    return edition.say(
        "overview.danger.figures", names.of(kpi), actual, edition.numbers().target(kpi));
  }

  Optional<Block.Table> table() {
    if (kpis.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Table(
            "in-danger",
            edition.say("overview.danger.title", kpis.size()),
            edition.marked(edition.say("kpi.as-of", edition.asOf()), kpis),
            List.of(
                Heads.words(edition.say("kpi.name"), 34),
                Heads.words(edition.say("kpi.project"), 27),
                Heads.number(edition.say("kpi.target"), 9),
                Heads.number(edition.say("kpi.actual"), 9),
                Heads.number(
                    edition.say("kpi.attainment"), edition.say("kpi.attainment.meaning"), 10),
                Heads.number(edition.say("kpi.pace"), edition.say("kpi.pace.meaning"), 9),
                Heads.words(edition.say("kpi.judgement"), 11)),
            kpis.stream().map(this::row).toList(),
            "",
            Block.Table.Use.SORT_AND_FILTER));
  }

  private Block.Row row(Kpi kpi) {
    String owner = kpi.owner().project();
    return new Block.Row(
        Block.Row.Kind.PLAIN,
        List.of(
            new Cell.Words(names.of(kpi)),
            new Cell.Words(
                owner.isEmpty() ? "" : edition.model().nameOf(owner, edition.language())),
            edition.numbers().targetCell(kpi),
            edition.numbers().actualCell(kpi),
            edition.numbers().attainmentCell(kpi),
            edition.numbers().paceCell(kpi),
            edition.judged(kpi)),
        KpiTables.keys(edition, kpi));
  }
}
