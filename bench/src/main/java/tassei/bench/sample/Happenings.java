package tassei.bench.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What happens in a project that an indicator counts, as its first report tells it. */
final class Happenings {
  private static final List<String> REMARKS =
      List.of("international", "industry-partner", "young-investigator", "open-data");

  private final Map<String, List<SampledProject>> byIntegratedProject;
  private final List<SampledProject> projects;
  private final LocalDate asOf;
  private final Dice dice;

  Happenings(List<SampledProject> projects, LocalDate asOf, Dice dice) {
    this.projects = projects;
    this.byIntegratedProject =
        projects.stream()
            .collect(Collectors.groupingBy(project -> project.funding().integratedProject()));
    this.asOf = asOf;
    this.dice = dice;
  }

  /** One thing that counts for the indicator, reported in time. */
  SampledReport one(SampleKpi kpi) {
    return inTime(kpi, day(year(kpi)), quantity(kpi), null);
  }

  /** The plainest thing that counts: exactly one. */
  SampledReport exactlyOne(SampleKpi kpi) {
    return inTime(kpi, day(year(kpi)), 1, null);
  }

  /** So many of so many, in one year. */
  SampledReport share(SampleKpi kpi, int year, int quantity, int denominator) {
    return inTime(kpi, day(year), quantity, denominator);
  }

  /** Something of the newest two years that is reported only after the day of the sample. */
  SampledReport late(SampleKpi kpi) {
    int newest = Math.min(kpi.dueFy(), FiscalYears.of(asOf));
    int year = Math.max(kpi.fromFy(), newest - dice.weighted(80, 20));
    LocalDate reportedOn = asOf.plusDays(dice.between(12, 240));
    return report(kpi, day(year), quantity(kpi), null, reportedOn);
  }

  /** A day on which a report of something may be made, by the day of the sample. */
  LocalDate reportedAfter(LocalDate day, int leastDays, int mostDays) {
    LocalDate reportedOn = day.plusDays(dice.between(leastDays, mostDays));
    if (!reportedOn.isAfter(asOf)) {
      return reportedOn;
    }
    int left = (int) ChronoUnit.DAYS.between(day, asOf);
    return left <= 1 ? asOf : asOf.minusDays(dice.between(0, left - 1));
  }

  private SampledReport inTime(
      SampleKpi kpi, LocalDate day, Integer quantity, Integer denominator) {
    return report(kpi, day, quantity, denominator, reportedAfter(day, 14, 120));
  }

  private SampledReport report(
      SampleKpi kpi, LocalDate day, Integer quantity, Integer denominator, LocalDate reportedOn) {
    int form = dice.weighted(60, 25, 15);
    Facts facts =
        new Facts(
            dice.pick(kpi.kinds()),
            form == 2 ? null : FiscalYears.of(day),
            form == 1 ? null : day,
            quantity,
            denominator);
    List<String> tags = tags(kpi);
    SampledProject project = project(kpi, FiscalYears.of(day), tags);
    return new SampledReport(project, facts, SampledReport.CONFIRMED, reportedOn, tags, "");
  }

  /** Results come with the years: little in the first, most in the newest. */
  private int year(SampleKpi kpi) {
    int years = Math.min(kpi.dueFy(), FiscalYears.of(asOf)) - kpi.fromFy() + 1;
    double[] weights = new double[years];
    for (int i = 0; i < years; i++) {
      weights[i] = kpi.yearly() ? 1 : 0.75 + 0.2 * i;
    }
    return kpi.fromFy() + dice.weighted(weights);
  }

  private LocalDate day(int fiscalYear) {
    return FiscalYears.firstDay(fiscalYear).plusDays(dice.between(0, 364));
  }

  /** Blank now and then, and several at once only where few are expected. */
  private Integer quantity(SampleKpi kpi) {
    boolean large = kpi.target() != null && kpi.target().intValue() > 200;
    int counted = 1 + (large ? 0 : dice.weighted(88, 9, 3));
    return counted == 1 && dice.chance(0.1) ? null : Integer.valueOf(counted);
  }

  private List<String> tags(SampleKpi kpi) {
    List<String> tags = new ArrayList<>();
    for (List<String> anyOf : kpi.tags()) {
      String tag = dice.pick(anyOf);
      if (!tags.contains(tag)) {
        tags.add(tag);
      }
    }
    if (dice.chance(0.12)) {
      tags.add(dice.pick(REMARKS));
    }
    return List.copyOf(tags);
  }

  /** One that has begun, with the tags of what is reported where there is any. */
  private SampledProject project(SampleKpi kpi, int year, List<String> tags) {
    List<SampledProject> choices =
        byIntegratedProject.getOrDefault(kpi.integratedProject(), projects).stream()
            .filter(project -> kpi.covers(project) && project.fromFy() <= year)
            .toList();
    List<SampledProject> apt =
        choices.stream()
            .filter(project -> project.toFy() >= year && project.tags().containsAll(tags))
            .toList();
    return dice.pickSkewed(apt.size() < 5 ? choices : apt);
  }
}
