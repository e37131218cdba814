package tassei.figures.outcome;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
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

  /** In few bytes. */
  private Object writeReplace() {
    return new PackedSums(this);
  }

  /** What there is little of, in Java's own way. */
  void writeFew(ObjectOutput to) throws IOException {
    to.writeBoolean(isKeepingEvents);
    to.writeObject(coverage);
    to.writeObject(shared);
    to.writeObject(tallies);
    to.writeObject(counted);
    to.writeLong(revised);
  }

  @SuppressWarnings("unchecked")
  static OutcomeSums readFew(ObjectInput from) throws IOException, ClassNotFoundException {
    OutcomeSums sums = new OutcomeSums(from.readBoolean());
    sums.coverage = (Coverage) from.readObject();
    sums.shared.putAll((Map<String, SharedOutcomes>) from.readObject());
    sums.tallies.putAll((Map<String, ControlTally>) from.readObject());
    sums.counted.addAll((List<CountedEvent>) from.readObject());
    sums.revised = from.readLong();
    return sums;
  }

  Map<ScopeCounts.Counted, ScopeCount> scopes() {
    return scopes;
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
