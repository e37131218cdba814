package tassei.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.kpi.ReportedKpi;

/** What a reader should take from a group of KPIs, in one sentence without its full stop. */
public final class KpiSentences {
  /** Judgements of targets, in the order a sentence names them. */
  private static final List<StatusMark> ORDER =
      List.of(
          StatusMark.ATTAINED,
          StatusMark.MISSED,
          StatusMark.BEHIND,
          StatusMark.AT_RISK,
          StatusMark.ON_TRACK,
          StatusMark.UNREPORTED,
          StatusMark.NOT_BEGUN);

  /** A part of a target says less than the target itself. */
  public static final Comparator<ReportedKpi> WHOLES_FIRST =
      Comparator.comparing(ReportedKpi::isPart);

  private final Wording wording;
  private final KpiNumbers numbers;

  public KpiSentences(Wording wording) {
    this.wording = wording;
    this.numbers = new KpiNumbers(wording);
  }

  /** How many targets stand how, and the one that stands out of each; empty without targets. */
  public String standing(List<ReportedKpi> all) {
    Map<StatusMark, List<ReportedKpi>> groups = groups(targets(all));
    ShortNames names = new ShortNames(all, wording);
    List<String> clauses = new ArrayList<>();
    groups.forEach((status, group) -> clauses.add(clause(status, group, groups.size(), names)));
    return String.join(wording.say("finding.then"), clauses);
  }

  /** A part (うち) is no target of its own; of parts alone, each is told. */
  private static List<ReportedKpi> targets(List<ReportedKpi> all) {
    List<ReportedKpi> wholes = all.stream().filter(kpi -> !kpi.isPart()).toList();
    return wholes.isEmpty() ? all : wholes;
  }

  private static Map<StatusMark, List<ReportedKpi>> groups(List<ReportedKpi> kpis) {
    Map<StatusMark, List<ReportedKpi>> groups = new LinkedHashMap<>();
    for (StatusMark status : ORDER) {
      List<ReportedKpi> group =
          kpis.stream()
              .filter(ReportedKpi::hasTarget)
              .filter(kpi -> kpi.judgement() == status)
              .toList();
      if (!group.isEmpty()) {
        groups.put(status, group);
      }
    }
    return groups;
  }

  private String clause(StatusMark status, List<ReportedKpi> group, int groups, ShortNames names) {
    String key = "finding." + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (group.size() == 1) {
      return wording.say(key + ".one", names.of(group.get(0)));
    }
    return groups == 1
        ? wording.say(key + ".all", group.size())
        : wording.say(key + ".many", names.of(standingOut(status, group)), group.size());
  }

  /** Of those that attained the furthest, else the one that is furthest back. */
  private static ReportedKpi standingOut(StatusMark status, List<ReportedKpi> group) {
    Comparator<ReportedKpi> byProgress = Comparator.comparing(KpiSentences::progress);
    Comparator<ReportedKpi> standingOut =
        status == StatusMark.ATTAINED ? byProgress.reversed() : byProgress;
    return group.stream().min(WHOLES_FIRST.thenComparing(standingOut)).orElseThrow();
  }

  /** Pace, and attainment where there is no pace. */
  public static BigDecimal progress(ReportedKpi kpi) {
    ReportedKpi.Standing standing = kpi.standing();
    if (standing.pace() != null) {
      return standing.pace();
    }
    return standing.attainment() == null ? BigDecimal.ZERO : standing.attainment();
  }

  /** Of a chart that sets actuals against targets. */
  public String againstTargets(List<ReportedKpi> all) {
    List<ReportedKpi> kpis = targets(all);
    ShortNames names = new ShortNames(all, wording);
    Comparator<ReportedKpi> furthestBack =
        Comparator.comparing(KpiSentences::isGood)
            .thenComparing(WHOLES_FIRST)
            .thenComparing(KpiSentences::progress);
    ReportedKpi last = kpis.stream().min(furthestBack).orElseThrow();
    if (kpis.size() == 1) {
      return wording.say("finding.target.one", names.of(last), numbers.attainment(last));
    }
    long good = kpis.stream().filter(KpiSentences::isGood).count();
    if (good == kpis.size()) {
      return wording.say("finding.target.all", good, names.of(last), numbers.attainment(last));
    }
    String key = good == 0 ? "finding.target.none" : "finding.target.some";
    return wording.say(key, kpis.size(), good, names.of(last), numbers.attainment(last));
  }

  private static boolean isGood(ReportedKpi kpi) {
    return kpi.judgement() == StatusMark.ATTAINED || kpi.judgement() == StatusMark.ON_TRACK;
  }

  /** Of a curve against the line of the plan; the KPI has a target and an actual. */
  public String curve(ReportedKpi kpi, String name) {
    BigDecimal actual = kpi.standing().actual();
    String reached = numbers.withUnit(kpi, numbers.actual(kpi));
    if (kpi.judgement() == StatusMark.ATTAINED) {
      return wording.say("finding.curve.attained", name, reached, promised(kpi));
    }
    BigDecimal expected = KpiNumbers.expected(kpi);
    if (kpi.judgement() == StatusMark.MISSED) {
      return wording.say("finding.curve.short", name, reached, promised(kpi));
    }
    if (expected == null) {
      return wording.say("finding.curve.open", name, reached, promised(kpi));
    }
    BigDecimal ahead = actual.subtract(expected).setScale(1, RoundingMode.HALF_UP);
    String key =
        switch (ahead.signum()) {
          case 1 -> "finding.curve.ahead";
          case 0 -> "finding.curve.even";
          default -> "finding.curve.behind";
        };
    return wording.say(key, name, reached, numbers.apart(kpi, ahead));
  }

  private String promised(ReportedKpi kpi) {
    return numbers.promised(kpi);
  }
}
