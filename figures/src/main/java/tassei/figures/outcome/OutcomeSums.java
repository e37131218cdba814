package tassei.figures.outcome;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import tassei.contract.row.FindingRow;
import tassei.contract.row.ScopeCountRow;
import tassei.figures.control.ControlTally;
import tassei.figures.event.AgreedReport;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.Coverage;
import tassei.figures.event.EventSum;
import tassei.figures.event.EventYears;
import tassei.figures.event.ScopeCount;
import tassei.figures.event.ScopeCounts;
import tassei.figures.finding.RestatedFindings;
import tassei.figures.finding.SharedOutcomes;

/**
 * What all outcomes come to. It grows by one answer after the other, because a new sum for each of
 * a hundred million outcomes would be most of the work.
 */
public final class OutcomeSums implements Serializable {
  private final boolean isKeepingEvents;
  private Coverage coverage = Coverage.NONE;
  private final Map<EventYears.Key, EventSum> years = new HashMap<>();
  private final Map<ScopeCounts.Counted, ScopeCount> scopes = new HashMap<>();
  private final Map<String, SharedOutcomes> shared = new HashMap<>();
  private final Map<String, ControlTally> tallies = new HashMap<>();
  private final ArrayList<CountedEvent> counted = new ArrayList<>();
  private long revised;

  /**
   * Of no outcome yet.
   *
   * @param isKeepingEvents whether single events are asked for, to be compared with others
   */
  public OutcomeSums(boolean isKeepingEvents) {
    this.isKeepingEvents = isKeepingEvents;
  }

  /** What one more outcome means. */
  public void add(OutcomeAnswer answer) {
    coverage = coverage.plus(answer.coverage());
    for (CountedEvent event : answer.counted()) {
      years.merge(EventYears.Key.of(event), EventSum.of(event), EventSum::plus);
    }
    if (isKeepingEvents) {
      counted.addAll(answer.counted());
    }
    for (ScopeCounts.Part part : answer.scopes()) {
      scopes.merge(part.counted(), part.sum(), ScopeCount::plus);
    }
    addEach(shared, answer.shared(), SharedOutcomes::plus);
    answer
        .parts()
        .forEach(part -> tallies.merge(part.figure(), ControlTally.of(part), ControlTally::plus));
    revised += RestatedFindings.told(answer.restatements());
  }

  /** An outcome that has one report, and that no figure is made of. */
  void add(AgreedReport only, LocalDate asOf) {
    coverage = coverage.with(only, asOf);
  }

  /** This, with what other outcomes come to added to it. */
  public OutcomeSums plus(OutcomeSums other) {
    coverage = coverage.plus(other.coverage);
    addEach(years, other.years, EventSum::plus);
    addEach(scopes, other.scopes, ScopeCount::plus);
    addEach(shared, other.shared, SharedOutcomes::plus);
    addEach(tallies, other.tallies, ControlTally::plus);
    counted.addAll(other.counted);
    revised += other.revised;
    return this;
  }

  /**
   * All that sums consist of.
   *
   * @param isKeepingEvents whether single events are asked for
   * @param counted the events that make figures, where they were asked for
   * @param revised how many outcomes were revised or withdrawn
   */
  public record Parts(
      boolean isKeepingEvents,
      Coverage coverage,
      Map<EventYears.Key, EventSum> years,
      Map<ScopeCounts.Counted, ScopeCount> scopes,
      Map<String, SharedOutcomes> shared,
      Map<String, ControlTally> tallies,
      List<CountedEvent> counted,
      long revised) {}

  public Parts parts() {
    return new Parts(isKeepingEvents, coverage, years, scopes, shared, tallies, counted, revised);
  }

  /** The sums that consist of these. */
  public static OutcomeSums of(Parts parts) {
    OutcomeSums sums = new OutcomeSums(parts.isKeepingEvents);
    sums.coverage = parts.coverage;
    sums.years.putAll(parts.years);
    sums.scopes.putAll(parts.scopes);
    sums.shared.putAll(parts.shared);
    sums.tallies.putAll(parts.tallies);
    sums.counted.addAll(parts.counted);
    sums.revised = parts.revised;
    return sums;
  }

  private static <K, S> void addEach(Map<K, S> sums, Map<K, S> others, BinaryOperator<S> plus) {
    others.forEach((key, sum) -> sums.merge(key, sum, plus));
  }

  public Coverage coverage() {
    return coverage;
  }

  /** What events of each indicator and year come to, provisional ones apart. */
  public Map<EventYears.Key, EventSum> years() {
    return years;
  }

  /** The events that make figures, where they were asked for. */
  public List<CountedEvent> counted() {
    return counted;
  }

  /** What outcomes give to each figure that is stated. */
  public Map<String, ControlTally> tallies() {
    return tallies;
  }

  /** How many outcomes were revised or withdrawn. */
  public long revised() {
    return revised;
  }

  /** A finding for each indicator of which outcomes are shared. */
  public List<FindingRow> sharedOutcomes() {
    List<FindingRow> found = new ArrayList<>();
    shared.forEach((kpi, all) -> all.finding(kpi).ifPresent(found::add));
    return found;
  }

  /** Outcomes of each indicator at every level. */
  public List<ScopeCountRow> byScope() {
    List<ScopeCountRow> rows = new ArrayList<>(scopes.size());
    scopes.forEach(
        (key, sum) ->
            rows.add(
                new ScopeCountRow(
                    key.scope(),
                    key.kpi(),
                    key.fiscalYear(),
                    sum.quantity(),
                    sum.outcomes(),
                    sum.shared())));
    return rows;
  }
}
