package tassei.jobs.refusal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers everything that is wrong, so that one refusal names all of it. */
public final class ProblemList {
  private static final int EXAMPLES = 3;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Integer> kinds = new LinkedHashMap<>();

  public void add(String line) {
    lines.add(line);
  }

  /** One of perhaps many of a kind, of which the first are told, and how many more there are. */
  public void add(String kind, String line) {
    if (kinds.merge(kind, 1, Integer::sum) <= EXAMPLES) {
      lines.add(line);
    }
  }

  /** One refusal with all lines, if there is any. */
  public void refuseIfAny() {
    if (!lines.isEmpty()) {
      throw new RefusedInput(told());
    }
  }

  /** All lines, then how many more there are of each kind. */
  public List<String> told() {
    List<String> told = new ArrayList<>(lines);
    kinds.forEach(
        (kind, number) -> {
          if (number > EXAMPLES) {
            told.add("and " + (number - EXAMPLES) + " more: " + kind);
          }
        });
    return told;
  }
}
