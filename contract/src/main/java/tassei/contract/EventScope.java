package tassei.contract;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import tassei.contract.words.EventKey;

/**
 * A group of outcomes.
 *
 * @param level its name
 * @param values of the level's keys; an unknown one is {@link Scope#NONE}
 */
public record EventScope(String level, Map<EventKey, String> values) implements Serializable {
  public static final String TOTAL = "total";

  public EventScope {
    values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** Null outside the level. */
  public String of(EventKey key) {
    return values.get(key);
  }
}
