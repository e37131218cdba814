package tassei.jobs.national;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tassei.contract.row.AttainmentRow;
import tassei.contract.words.Expectation;
import tassei.figures.control.ControlVerdict;
import tassei.figures.view.InView;
import tassei.jobs.checked.InputBooks;
import tassei.jobs.store.record.RunReport;

/** The run in numbers, as run.json keeps them. */
final class RunCounts {
  private RunCounts() {}

  static RunReport of(
      LocalDate asOf,
      InputBooks books,
      ForecastIndicators indicators,
      List<ControlVerdict> verdicts,
      long findings,
      InView inView) {
    Map<String, Long> judgements = new TreeMap<>();
    Map<String, Long> ofParts = new TreeMap<>();
    Map<String, String> partOf = new TreeMap<>();
    indicators.figures().known().kpis().forEach(kpi -> partOf.put(kpi.code(), kpi.partOf()));
    for (AttainmentRow row : indicators.attainment()) {
      Map<String, Long> counted = partOf.get(row.kpi()) == null ? judgements : ofParts;
      counted.merge(row.judgement().code(), 1L, Long::sum);
    }
    return new RunReport(
        asOf,
        books.rows(),
        words(verdicts),
        judgements,
        ofParts,
        plans(inView),
        inView.withoutTargets(),
        findings,
        ids(verdicts, verdict -> verdict.found().weak()),
        ids(verdicts, RunCounts::differs),
        indicators.attainment().stream().anyMatch(AttainmentRow::simulated),
        books.refused());
  }

  /** Of a check, which judges no indicator. */
  static RunReport ofChecks(ReadInputs read, List<ControlVerdict> verdicts, long findings) {
    return new RunReport(
        read.asOf(),
        read.books().rows(),
        words(verdicts),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        findings,
        ids(verdicts, verdict -> verdict.found().weak()),
        ids(verdicts, RunCounts::differs),
        false,
        read.books().refused());
  }

  private static Map<String, Long> words(List<ControlVerdict> verdicts) {
    Map<String, Long> words = new TreeMap<>();
    verdicts.forEach(verdict -> words.merge(verdict.word(), 1L, Long::sum));
    return words;
  }

  private static List<String> ids(List<ControlVerdict> verdicts, Predicate<ControlVerdict> asked) {
    return verdicts.stream().filter(asked).map(verdict -> verdict.said().id()).sorted().toList();
  }

  private static boolean differs(ControlVerdict verdict) {
    return verdict.word().equals("differs") && verdict.said().expect() == Expectation.AGREE;
  }

  private static Map<String, RunReport.PlanCount> plans(InView inView) {
    Map<String, RunReport.PlanCount> plans = new LinkedHashMap<>();
    inView
        .counts()
        .forEach(
            (plan, count) ->
                plans.put(
                    plan,
                    new RunReport.PlanCount(count.targets(), count.parts(), count.judgements())));
    return plans;
  }
}
