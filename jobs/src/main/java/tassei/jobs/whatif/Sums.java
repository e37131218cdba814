package tassei.jobs.whatif;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may be added up: lines of one collection, or of several that do not overlap, and one stage.
 *
 * @param ofCollections the collections that may be added, by the name of their sum
 */
public record Sums(Map<String, List<String>> ofCollections) implements Serializable {

  Optional<String> objection(Set<String> collections, Set<String> stages) {
    if (stages.size() > 1) {
      return Optional.of("adds up stages, which never add: " + String.join(", ", stages));
    }
    boolean add =
        collections.size() <= 1
            || ofCollections.values().stream().anyMatch(sum -> sum.containsAll(collections));
    String objection = "adds up collections that may overlap; name one of: ";
    return add ? Optional.empty() : Optional.of(objection + String.join(", ", collections));
  }
}
