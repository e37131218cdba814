package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.Status;
import tassei.reports.document.Block;
import tassei.reports.model.Kpi;
import tassei.reports.text.Numbers;
import tassei.reports.text.ShortNames;

/** The targets of the current plan that are in danger or missed, in a sentence or a line each. */
final class InDanger {
  private static final int NAMED = 4;

  private final Edition edition;
  private final List<Kpi> endangered;
  private final List<Kpi> missed;
  private final ShortNames names;

  InDanger(Edition edition) {
    this.edition = edition;
    List<Kpi> current = edition.model().kpis().stream().filter(this::isCurrent).toList();
    this.endangered = current.stream().filter(Danger::isInDanger).sorted(Danger.FIRST).toList();
    this.missed = current.stream().filter(Danger::isMissed).toList();
    this.names = new ShortNames(edition.model().kpis(), edition.wording());
  }

  private boolean isCurrent(Kpi kpi) {
    return edition
        .model()
        .currentPlan()
        .map(plan -> plan.code().equals(kpi.owner().plan()))
        .orElse(true);
  }

  /** As the answer on the cover: how many, and which of them is least likely to be met. */
  String answer() {
    if (endangered.isEmpty()) {
      return missed.isEmpty()
          ? edition.say("overview.danger.none")
          : edition.say("common.stop", missedCount());
    }
    List<String> counts = new ArrayList<>(counts());
    if (!missed.isEmpty()) {
      counts.add(0, missedCount());
    }
    Kpi first = endangered.get(0);
    String said = edition.wording().list(counts);
    return first.forecast().isKnown()
        ? edition.say(
            "overview.danger.least", said, standing(first), edition.chances().brief(first))
        : edition.say("overview.danger.answer", said, standing(first));
  }

  private String missedCount() {
    return edition.say("overview.danger.count", edition.label(Status.MISSED), missed.size());
  }

  private List<String> counts() {
    List<String> counts = new ArrayList<>();
    for (Status status : statuses()) {
      counts.add(
          edition.say("overview.danger.count", edition.label(status), endangered(status).size()));
    }
    return counts;
  }

  /** Warnings first; a target on track may be unlikely all the same. */
  private List<Status> statuses() {
    List<Status> statuses = new ArrayList<>(Danger.WARNINGS);
    endangered.stream()
        .map(Kpi::judgement)
        .filter(status -> !statuses.contains(status))
        .forEach(statuses::add);
    statuses.removeIf(status -> endangered(status).isEmpty());
    return statuses;
  }

  private List<Kpi> endangered(Status status) {
    return endangered.stream().filter(kpi -> kpi.judgement() == status).toList();
  }

  /** Of each judgement all of them with their figures, as far as a page holds them. */
  List<String> points() {
    List<String> points = new ArrayList<>();
    if (!missed.isEmpty()) {
      points.add(point(Status.MISSED, missed));
    }
    statuses().forEach(status -> points.add(point(status, endangered(status))));
    return points.isEmpty() ? List.of(edition.say("overview.danger.none")) : points;
  }

  private String point(Status status, List<Kpi> group) {
    String named = edition.wording().list(group.stream().limit(NAMED).map(this::figures).toList());
    String all = named;
    if (group.size() > NAMED) {
      all = edition.say("overview.danger.more", named, group.size() - NAMED);
    }
    return edition.say(
        "overview.danger.point", status.shape(), edition.label(status), group.size(), all);
  }

  /** Of how many targets how many are in danger. */
  Block.Tile tile(int targets) {
    return new Block.Tile(
        edition.say("overview.question.danger"),
        Numbers.whole(endangered.size()),
        edition.say("overview.of-targets", targets),
        missed.isEmpty() ? "" : edition.say("overview.danger.besides", missedCount()),
        endangered.isEmpty()
            ? edition.say("overview.danger.none-open")
            : edition.wording().list(counts()),
        status());
  }

  private Status status() {
    if (!endangered.isEmpty()) {
      return statuses().get(0);
    }
    return missed.isEmpty() ? Status.ON_TRACK : Status.MISSED;
  }

  /** With the probability where one is open. */
  private String figures(Kpi kpi) {
    boolean isOpen = kpi.forecast().isKnown() && !kpi.forecast().isDecided();
    return isOpen
        ? edition.say("overview.danger.chance", standing(kpi), edition.chances().brief(kpi))
        : standing(kpi);
  }

  private String standing(Kpi kpi) {
    String actual =
        kpi.standing().actual() == null
            ? "–"
            : edition.numbers().value(kpi, kpi.standing().actual());
    return edition.say(
        "overview.danger.figures", names.of(kpi), actual, edition.numbers().target(kpi));
  }
}
