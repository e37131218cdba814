package tassei.bench.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** How one project comes to report one thing: once, or again with something changed. */
final class Histories {
  private final Happenings happenings;
  private final List<String> kinds;
  private final int firstYear;
  private final LocalDate asOf;
  private final Dice dice;

  Histories(List<SampleKpi> kpis, Happenings happenings, LocalDate asOf, Dice dice) {
    TreeSet<String> counted = new TreeSet<>();
    kpis.stream().filter(kpi -> !kpi.ratio()).forEach(kpi -> counted.addAll(kpi.kinds()));
    kpis.stream().filter(SampleKpi::ratio).forEach(kpi -> counted.removeAll(kpi.kinds()));
    this.kinds = List.copyOf(counted);
    this.firstYear = kpis.stream().mapToInt(SampleKpi::fromFy).min().orElseThrow();
    this.happenings = happenings;
    this.asOf = asOf;
    this.dice = dice;
  }

  /** Mostly once; the others are foreseen, confirmed later, corrected, or taken back too late. */
  List<SampledReport> any(SampledReport report) {
    return switch (dice.weighted(775, 40, 85, 35, 35, 20, 10)) {
      case 1 -> List.of(provisional(report));
      case 2 -> confirmedLater(report);
      case 3 -> restated(report, otherQuantity(report.facts()), "数量を訂正");
      case 4 -> restated(report, otherYear(report.facts()), "年度を訂正");
      case 5 -> restated(report, otherKind(report.facts()), "種別を訂正");
      case 6 -> List.of(report, report.laterAs(SampledReport.WITHDRAWN, afterwards(), "取下げ"));
      default -> List.of(dice.chance(0.01) ? undated(report) : report);
    };
  }

  /** For a ratio, whose figures are steered: its status is all that changes. */
  List<SampledReport> steady(SampledReport report) {
    return dice.chance(0.2) ? confirmedLater(report) : List.of(report);
  }

  /** Reported, then taken back by the day of the sample. */
  List<SampledReport> withdrawn(SampledReport report) {
    LocalDate day = happenings.reportedAfter(report.reportedOn(), 30, 200);
    return day.isAfter(report.reportedOn())
        ? List.of(report, report.laterAs(SampledReport.WITHDRAWN, day, "取下げ"))
        : List.of(report, report.laterAs(SampledReport.WITHDRAWN, afterwards(), "取下げ"));
  }

  private static SampledReport provisional(SampledReport report) {
    return report.laterAs(SampledReport.PROVISIONAL, report.reportedOn(), "見込み");
  }

  private List<SampledReport> confirmedLater(SampledReport report) {
    return again(provisional(report), report.facts(), "確定", 0.1);
  }

  private List<SampledReport> restated(SampledReport report, Facts before, String why) {
    return before.equals(report.facts())
        ? List.of(report)
        : again(report.says(before, ""), report.facts(), why, 0.2);
  }

  /** A second report with the right facts, some of them only after the day of the sample. */
  private List<SampledReport> again(SampledReport first, Facts facts, String why, double after) {
    LocalDate day = happenings.reportedAfter(first.reportedOn(), 30, 200);
    boolean tooLate = dice.chance(after) || !day.isAfter(first.reportedOn());
    SampledReport second = first.says(facts, why);
    return List.of(
        first, second.laterAs(SampledReport.CONFIRMED, tooLate ? afterwards() : day, why));
  }

  private LocalDate afterwards() {
    return asOf.plusDays(dice.between(12, 240));
  }

  /** The date of the report was not kept; such a report is the oldest. */
  private static SampledReport undated(SampledReport report) {
    return report.laterAs(report.status(), null, "報告日不明");
  }

  private Facts otherQuantity(Facts facts) {
    int counted = facts.counted();
    return facts.times(counted > 1 && dice.chance(0.7) ? counted - 1 : counted + 1);
  }

  private Facts otherYear(Facts facts) {
    return facts.year() > firstYear ? facts.movedBy(-1) : facts;
  }

  private Facts otherKind(Facts facts) {
    return kinds.contains(facts.kind()) ? facts.ofKind(dice.pick(kinds)) : facts;
  }
}
