package tassei.reports.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tassei.reports.chart.Status;
import tassei.reports.document.Block;
import tassei.reports.model.Kpi;
import tassei.reports.model.Plan;
import tassei.reports.text.KpiFindings;
import tassei.reports.text.Numbers;
import tassei.reports.text.ShortNames;

/** How many targets of the current plan are met; of all plans where none is current. */
final class TargetsMet {
  private static final int NAMED = 4;

  private final Edition edition;
  private final Optional<Plan> plan;
  private final List<Kpi> targets;

  TargetsMet(Edition edition) {
    this.edition = edition;
    this.plan = edition.model().currentPlan();
    this.targets =
        edition.model().kpis().stream().filter(Kpi::hasTarget).filter(this::isInPlan).toList();
  }

  private boolean isInPlan(Kpi kpi) {
    return plan.map(Plan::code).map(kpi.owner().plan()::equals).orElse(true);
  }

  boolean isEmpty() {
    return targets.isEmpty();
  }

  List<Kpi> targets() {
    return targets;
  }

  long count(Status status) {
    return targets.stream().filter(kpi -> kpi.judgement() == status).count();
  }

  private String planName() {
    return plan.map(edition::name).orElse(edition.say("overview.all-plans"));
  }

  /** As the answer on the cover. */
  String answer() {
    String said =
        edition.say(
            "overview.met.answer",
            planName(),
            targets.size(),
            count(Status.ATTAINED),
            count(Status.ON_TRACK));
    return sinceLastYear("overview.met.change")
        .map(change -> edition.wording().sentences(List.of(said, change)))
        .orElse(said);
  }

  private Optional<String> sinceLastYear(String key) {
    int last = edition.model().fiscalYear() - 1;
    List<Kpi> comparable = targets.stream().filter(kpi -> valueOf(kpi, last) != null).toList();
    if (comparable.isEmpty()) {
      return Optional.empty();
    }
    long before = comparable.stream().filter(kpi -> meets(kpi, valueOf(kpi, last))).count();
    return Optional.of(
        edition.say(
            key,
            edition.wording().years().year(last),
            before,
            Numbers.change(BigDecimal.valueOf(count(Status.ATTAINED) - before), 0)));
  }

  /** At the end of a year; null where it is not known. */
  private static BigDecimal valueOf(Kpi kpi, int fiscalYear) {
    return kpi.years().stream()
        .filter(year -> year.fiscalYear() <= fiscalYear)
        .map(year -> kpi.aim().basis().equals("yearly") ? year.yearly() : year.cumulative())
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static boolean meets(Kpi kpi, BigDecimal value) {
    int difference = value.compareTo(kpi.aim().target());
    return switch (kpi.aim().comparator()) {
      case ">" -> difference > 0;
      case "<" -> difference < 0;
      case "<=" -> difference <= 0;
      case "=" -> difference == 0;
      default -> difference >= 0;
    };
  }

  /** With those on track below. */
  Block.Tile tile() {
    return new Block.Tile(
        edition.say("overview.question.met"),
        Numbers.whole(count(Status.ATTAINED)),
        edition.say("overview.of-targets", targets.size()),
        sinceLastYear("overview.met.tile").orElse(""),
        edition.say(
            "overview.met.note", edition.label(Status.ON_TRACK), count(Status.ON_TRACK), left()),
        Status.ATTAINED);
  }

  /** Those that are met by name, as far as a line holds them. */
  String named() {
    List<Kpi> met =
        targets.stream()
            .filter(kpi -> kpi.judgement() == Status.ATTAINED)
            .sorted(KpiFindings.WHOLES_FIRST)
            .toList();
    ShortNames names = new ShortNames(edition.model().kpis(), edition.wording());
    String list = edition.wording().list(met.stream().limit(NAMED).map(names::of).toList());
    String all =
        met.size() > NAMED ? edition.say("overview.danger.more", list, met.size() - NAMED) : list;
    return edition.say(
        "overview.danger.point",
        Status.ATTAINED.shape(),
        edition.label(Status.ATTAINED),
        met.size(),
        met.isEmpty() ? "–" : all);
  }

  private String left() {
    return plan.map(Plan::toFy)
        .map(due -> edition.say("overview.years-left", edition.wording().years().year(due)))
        .orElse("");
  }
}
