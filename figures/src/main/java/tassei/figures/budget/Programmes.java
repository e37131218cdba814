package tassei.figures.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which programme is below which, and which ministry a programme is stated to be of.
 *
 * @param parents by programme; a programme without one is not in it
 * @param ministries by programme; one of several ministries is not in it
 */
public record Programmes(Map<String, String> parents, Map<String, String> ministries)
    implements Serializable {

  /** The programme itself, then those above it, nearest first; nothing for a blank. */
  public List<String> upFrom(String programme) {
    if (programme == null) {
      return List.of();
    }
    if (parents.get(programme) == null) {
      return List.of(programme);
    }
    Set<String> path = new LinkedHashSet<>();
    String at = programme;
    while (at != null && path.add(at)) {
      at = parents.get(at);
    }
    return new ArrayList<>(path);
  }

  /** Null: several ministries, or not stated. */
  public String ministryOf(String programme) {
    return programme == null ? null : ministries.get(programme);
  }
}
