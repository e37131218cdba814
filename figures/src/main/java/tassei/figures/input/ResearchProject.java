package tassei.figures.input;

import java.io.Serializable;
import java.util.List;
import tassei.contract.Owner;
import tassei.contract.words.EventKey;

/**
 * A research project, as far as outcomes are counted by it.
 *
 * @param owner ministry, integrated project and programme
 * @param diseaseAreas as it lists them; none: not stated
 */
public record ResearchProject(
    Owner owner, String phase, String purpose, List<String> diseaseAreas, boolean simulated)
    implements Serializable {
  public static final ResearchProject NONE =
      new ResearchProject(Owner.NOT_STATED, null, null, List.of(), false);

  /** The values of a key: several disease areas, at most one of anything else. */
  public List<String> of(EventKey key) {
    return switch (key) {
      case MINISTRY -> listed(owner.ministry());
      case INTEGRATED_PROJECT -> listed(owner.integratedProject());
      case PROGRAMME -> listed(owner.programme());
      case PHASE -> listed(phase);
      case PURPOSE -> listed(purpose);
      case DISEASE_AREA -> diseaseAreas.stream().distinct().toList();
    };
  }

  private static List<String> listed(String value) {
    return value == null ? List.of() : List.of(value);
  }
}
