package tassei.contract;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import tassei.contract.words.EventKey;

/**
 * A group of outcomes: a level, and the values of its keys; an unknown one is {@link Scope#NONE}.
 * It is looked up for each level of each outcome, and so knows its hash.
 */
public final class EventScope implements Serializable {
  public static final String TOTAL = "total";

  private final String level;
  private final EnumMap<EventKey, String> values = new EnumMap<>(EventKey.class);
  private final int hash;

  public EventScope(String level, Map<EventKey, String> values) {
    this.level = level;
    this.values.putAll(values);
    this.hash = hash(level, this.values);
  }

  /** Of texts alone, because an enum's own differs from one process to the next. */
  private static int hash(String level, Map<EventKey, String> values) {
    int hash = level.hashCode();
    for (Map.Entry<EventKey, String> each : values.entrySet()) {
      hash = 31 * hash + Objects.hash(each.getKey().code(), each.getValue());
    }
    return hash;
  }

  /** Its name. */
  public String level() {
    return level;
  }

  /** Null outside the level. */
  public String of(EventKey key) {
    return values.get(key);
  }

  @Override
  public boolean equals(Object other) {
    return other == this || (other instanceof EventScope scope && isSame(scope));
  }

  private boolean isSame(EventScope other) {
    return hash == other.hash && level.equals(other.level) && values.equals(other.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return level + " " + values;
  }
}
