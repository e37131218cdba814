package tassei.bench.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Outcomes that several projects claim: beside each other, across plans' pillars and ministries.
 */
final class Sharing {
  private final List<SampledProject> projects;
  private final Happenings happenings;
  private final Dice dice;

  Sharing(List<SampledProject> projects, Happenings happenings, Dice dice) {
    this.projects = projects;
    this.happenings = happenings;
    this.dice = dice;
  }

  /** The reports of one or two more projects about what the first one reported. */
  List<SampledReport> others(SampledReport first) {
    List<SampledReport> others = new ArrayList<>();
    int partners = 1 + dice.weighted(80, 20);
    for (int i = 0; i < partners; i++) {
      SampledProject partner = partner(first);
      boolean isNew =
          !partner.equals(first.project())
              && others.stream().noneMatch(other -> other.project().equals(partner));
      if (isNew) {
        others.add(seenBy(partner, first));
      }
    }
    return others;
  }

  private SampledProject partner(SampledReport first) {
    Funding own = first.project().funding();
    int year = first.facts().year();
    int relation = dice.weighted(50, 25, 25);
    Predicate<Funding> related =
        other -> {
          boolean inside = other.integratedProject().equals(own.integratedProject());
          boolean sameMinistry = other.ministry().equals(own.ministry());
          return switch (relation) {
            case 0 -> inside;
            case 1 -> !inside;
            default -> !sameMinistry;
          };
        };
    List<SampledProject> choices =
        projects.stream()
            .filter(project -> project.fromFy() <= year && related.test(project.funding()))
            .toList();
    return choices.isEmpty() ? first.project() : dice.pick(choices);
  }

  /** Now and then the second project remembers another number or another year. */
  private SampledReport seenBy(SampledProject partner, SampledReport first) {
    LocalDate day = first.reportedOn();
    LocalDate reportedOn = day == null ? null : happenings.reportedAfter(day, 0, 60);
    SampledReport report = first.by(partner).laterAs(SampledReport.CONFIRMED, reportedOn, "共同の成果");
    Facts facts = first.facts();
    boolean disagrees = facts.denominator() == null && dice.chance(0.04);
    if (!disagrees) {
      return report;
    }
    boolean otherNumber = facts.year() == partner.fromFy() || dice.chance(0.5);
    Facts remembered = otherNumber ? facts.times(facts.counted() + 1) : facts.movedBy(-1);
    return report.says(remembered, "共同の成果（報告内容が異なる）");
  }
}
