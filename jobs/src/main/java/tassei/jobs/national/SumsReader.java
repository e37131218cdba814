package tassei.jobs.national;

import java.io.IOException;
import java.io.ObjectInput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import tassei.contract.EventScope;
import tassei.contract.words.EventKey;
import tassei.contract.words.Status;
import tassei.figures.event.CountedEvent;
import tassei.figures.event.EventSum;
import tassei.figures.event.EventYears;
import tassei.figures.event.ScopeCount;
import tassei.figures.event.ScopeCounts;

/** Reads what {@link PackedSums} wrote, in the same order. */
final class SumsReader {
  private final ObjectInput from;
  private final Map<Integer, String> texts = new HashMap<>();

  SumsReader(ObjectInput from) {
    this.from = from;
  }

  Map<ScopeCounts.Counted, ScopeCount> counts() throws IOException {
    EventScope[] scopes = new EventScope[from.readInt()];
    for (int i = 0; i < scopes.length; i++) {
      scopes[i] = scope();
    }
    Map<ScopeCounts.Counted, ScopeCount> counts = new HashMap<>();
    for (int left = from.readInt(); left > 0; left--) {
      ScopeCounts.Counted counted = new ScopeCounts.Counted(text(), year(), scopes[from.readInt()]);
      counts.put(counted, new ScopeCount(number(), from.readLong(), from.readLong()));
    }
    return counts;
  }

  Map<EventYears.Key, EventSum> years() throws IOException {
    Map<EventYears.Key, EventSum> years = new HashMap<>();
    for (int left = from.readInt(); left > 0; left--) {
      EventYears.Key key = new EventYears.Key(text(), year(), from.readBoolean());
      years.put(key, sum());
    }
    return years;
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
    return new EventSum(number(), number(), from.readBoolean(), from.readBoolean(), day(), event());
  }

  private CountedEvent event() throws IOException {
    return from.readBoolean()
        ? new CountedEvent(
            text(),
            anyText(),
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
    if (number == PackedSums.UNKNOWN) {
      return null;
    }
    if (number == texts.size()) {
      texts.put(number, anyText());
    }
    return texts.get(number);
  }

  private String anyText() throws IOException {
    try {
      return (String) from.readObject();
    } catch (ClassNotFoundException noJava) {
      throw new IllegalStateException("every JDK has texts", noJava);
    }
  }

  private Integer year() throws IOException {
    int year = from.readInt();
    return year == PackedSums.UNKNOWN ? null : year;
  }

  private LocalDate day() throws IOException {
    int day = from.readInt();
    return day == PackedSums.UNKNOWN ? null : LocalDate.ofEpochDay(day);
  }

  private BigDecimal number() throws IOException {
    int scale = from.readInt();
    if (scale == PackedSums.UNKNOWN) {
      return null;
    }
    return from.readBoolean()
        ? BigDecimal.valueOf(from.readLong(), scale)
        : new BigDecimal(new BigInteger(from.readUTF()), scale);
  }
}
