package tassei.figures.outcome;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tassei.contract.EventScope;
import tassei.contract.words.EventKey;
import tassei.contract.words.Status;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.EventSum;
import tassei.figures.event.EventYears;
import tassei.figures.event.ScopeCount;
import tassei.figures.event.ScopeCounts;

/**
 * Sums of outcomes in few bytes, because every part of a large table has some thousands of them:
 * Java's own way writes and reads five times as long.
 */
public final class PackedSums implements Externalizable {
  private static final long serialVersionUID = 1L;
  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final int BITS_OF_LONG = 63;

  private OutcomeSums sums;

  /** Texts and scopes by their numbers, as they come. */
  private final Map<String, Integer> texts = new HashMap<>();

  private final Map<EventScope, Integer> scopes = new LinkedHashMap<>();

  /** To be read. */
  public PackedSums() {}

  PackedSums(OutcomeSums sums) {
    this.sums = sums;
  }

  private Object readResolve() {
    return sums;
  }

  @Override
  public void writeExternal(ObjectOutput to) throws IOException {
    sums.writeFew(to);
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
      to.writeUTF(event.outcome());
      write(event.year(), to);
      write(event.quantity(), to);
      write(event.denominator(), to);
      write(event.status().code(), to);
      to.writeBoolean(event.simulated());
      write(event.reportedOn(), to);
    }
  }

  /** A text that comes again is its number. */
  private void write(String text, ObjectOutput to) throws IOException {
    Integer known = text == null ? Integer.valueOf(UNKNOWN) : texts.get(text);
    to.writeInt(known == null ? texts.size() : known);
    if (known == null) {
      texts.put(text, texts.size());
      to.writeUTF(text);
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
  public void readExternal(ObjectInput from) throws IOException, ClassNotFoundException {
    sums = OutcomeSums.readFew(from);
    Reading reading = new Reading(from);
    EventScope[] read = new EventScope[from.readInt()];
    for (int i = 0; i < read.length; i++) {
      read[i] = reading.scope();
    }
    for (int left = from.readInt(); left > 0; left--) {
      ScopeCounts.Counted counted =
          new ScopeCounts.Counted(reading.text(), reading.year(), read[from.readInt()]);
      sums.scopes()
          .put(counted, new ScopeCount(reading.number(), from.readLong(), from.readLong()));
    }
    for (int left = from.readInt(); left > 0; left--) {
      EventYears.Key key = new EventYears.Key(reading.text(), reading.year(), from.readBoolean());
      sums.years().put(key, reading.sum());
    }
  }

  /** What was written, in the same order. */
  private static final class Reading {
    private final ObjectInput from;
    private final Map<Integer, String> texts = new HashMap<>();

    private Reading(ObjectInput from) {
      this.from = from;
    }

    private EventScope scope() throws IOException {
      String level = text();
      Map<EventKey, String> values = new EnumMap<>(EventKey.class);
      for (EventKey key : EventKey.values()) {
        String value = text();
        if (value != null) {
          values.put(key, value);
        }
      }
      return new EventScope(level, values);
    }

    private EventSum sum() throws IOException {
      return new EventSum(
          number(), number(), from.readBoolean(), from.readBoolean(), day(), event());
    }

    private CountedEvent event() throws IOException {
      return from.readBoolean()
          ? new CountedEvent(
              text(),
              from.readUTF(),
              year(),
              number(),
              number(),
              Status.of(text()),
              from.readBoolean(),
              day())
          : null;
    }

    private String text() throws IOException {
      int number = from.readInt();
      if (number == UNKNOWN) {
        return null;
      }
      if (number == texts.size()) {
        texts.put(number, from.readUTF());
      }
      return texts.get(number);
    }

    private Integer year() throws IOException {
      int year = from.readInt();
      return year == UNKNOWN ? null : year;
    }

    private LocalDate day() throws IOException {
      int day = from.readInt();
      return day == UNKNOWN ? null : LocalDate.ofEpochDay(day);
    }

    private BigDecimal number() throws IOException {
      int scale = from.readInt();
      if (scale == UNKNOWN) {
        return null;
      }
      return from.readBoolean()
          ? BigDecimal.valueOf(from.readLong(), scale)
          : new BigDecimal(new BigInteger(from.readUTF()), scale);
    }
  }
}
