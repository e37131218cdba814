package tassei.jobs.national;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.contract.EventScope;
import tassei.contract.words.EventKey;
import tassei.figures.control.ControlTally;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.Coverage;
import tassei.figures.event.EventSum;
import tassei.figures.event.EventYears;
import tassei.figures.event.ScopeCount;
import tassei.figures.event.ScopeCounts;
import tassei.figures.finding.SharedOutcomes;
import tassei.figures.outcome.OutcomeSums;

/**
 * Sums of outcomes in few bytes, because every part of a large table has some thousands of them:
 * Java's own way writes and reads five times as long.
 */
public final class PackedSums implements Externalizable {
  private static final long serialVersionUID = 1L;
  static final int UNKNOWN = Integer.MIN_VALUE;
  private static final int BITS_OF_LONG = 63;

  private transient OutcomeSums.Parts sums;

  /** Texts and scopes by their numbers, as they come. */
  private final Map<String, Integer> texts = new HashMap<>();

  private final Map<EventScope, Integer> scopes = new LinkedHashMap<>();

  /** To be read. */
  public PackedSums() {}

  PackedSums(OutcomeSums sums) {
    this.sums = sums.parts();
  }

  OutcomeSums unpacked() {
    return OutcomeSums.of(sums);
  }

  @Override
  public void writeExternal(ObjectOutput to) throws IOException {
    to.writeBoolean(sums.isKeepingEvents());
    to.writeObject(sums.coverage());
    to.writeObject(new HashMap<>(sums.shared()));
    to.writeObject(new HashMap<>(sums.tallies()));
    to.writeObject(new ArrayList<>(sums.counted()));
    to.writeLong(sums.revised());
    Map<ScopeCounts.Counted, ScopeCount> counts = sums.scopes();
    counts.keySet().forEach(counted -> scopes.putIfAbsent(counted.scope(), scopes.size()));
    to.writeInt(scopes.size());
    for (EventScope scope : scopes.keySet()) {
      write(scope, to);
    }
    to.writeInt(counts.size());
    for (Map.Entry<ScopeCounts.Counted, ScopeCount> each : counts.entrySet()) {
      write(each.getKey(), each.getValue(), to);
    }
    to.writeInt(sums.years().size());
    for (Map.Entry<EventYears.Key, EventSum> each : sums.years().entrySet()) {
      write(each.getKey(), each.getValue(), to);
    }
  }

  private void write(EventScope scope, ObjectOutput to) throws IOException {
    write(scope.level(), to);
    for (EventKey key : EventKey.values()) {
      write(scope.of(key), to);
    }
  }

  private void write(ScopeCounts.Counted counted, ScopeCount sum, ObjectOutput to)
      throws IOException {
    write(counted.kpi(), to);
    write(counted.fiscalYear(), to);
    to.writeInt(scopes.get(counted.scope()));
    write(sum.quantity(), to);
    to.writeLong(sum.outcomes());
    to.writeLong(sum.shared());
  }

  private void write(EventYears.Key key, EventSum sum, ObjectOutput to) throws IOException {
    write(key.kpi(), to);
    write(key.year(), to);
    to.writeBoolean(key.provisional());
    write(sum.quantity(), to);
    write(sum.denominator(), to);
    to.writeBoolean(sum.provisional());
    to.writeBoolean(sum.simulated());
    write(sum.reportedOn(), to);
    write(sum.newest(), to);
  }

  private void write(CountedEvent event, ObjectOutput to) throws IOException {
    to.writeBoolean(event != null);
    if (event != null) {
      write(event.kpi(), to);
      to.writeObject(event.outcome());
      write(event.year(), to);
      write(event.quantity(), to);
      write(event.denominator(), to);
      write(event.status().code(), to);
      to.writeBoolean(event.simulated());
      write(event.reportedOn(), to);
    }
  }

  /** A text that comes again is its number; it may be of any length. */
  private void write(String text, ObjectOutput to) throws IOException {
    Integer known = text == null ? Integer.valueOf(UNKNOWN) : texts.get(text);
    to.writeInt(known == null ? texts.size() : known);
    if (known == null) {
      texts.put(text, texts.size());
      to.writeObject(text);
    }
  }

  private static void write(Integer year, ObjectOutput to) throws IOException {
    to.writeInt(year == null ? UNKNOWN : year);
  }

  private static void write(LocalDate day, ObjectOutput to) throws IOException {
    to.writeInt(day == null ? UNKNOWN : (int) day.toEpochDay());
  }

  private static void write(BigDecimal number, ObjectOutput to) throws IOException {
    to.writeInt(number == null ? UNKNOWN : number.scale());
    if (number != null) {
      BigInteger unscaled = number.unscaledValue();
      boolean isShort = unscaled.bitLength() <= BITS_OF_LONG;
      to.writeBoolean(isShort);
      if (isShort) {
        to.writeLong(unscaled.longValue());
      } else {
        to.writeUTF(unscaled.toString());
      }
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void readExternal(ObjectInput from) throws IOException, ClassNotFoundException {
    boolean isKeepingEvents = from.readBoolean();
    Coverage coverage = (Coverage) from.readObject();
    Map<String, SharedOutcomes> shared = (Map<String, SharedOutcomes>) from.readObject();
    Map<String, ControlTally> tallies = (Map<String, ControlTally>) from.readObject();
    List<CountedEvent> counted = (List<CountedEvent>) from.readObject();
    long revised = from.readLong();
    SumsReader reading = new SumsReader(from);
    Map<ScopeCounts.Counted, ScopeCount> counts = reading.counts();
    Map<EventYears.Key, EventSum> years = reading.years();
    sums =
        new OutcomeSums.Parts(
            isKeepingEvents, coverage, years, counts, shared, tallies, counted, revised);
  }
}
