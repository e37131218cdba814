package tassei.figures.input;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * An indicator that counts outcomes, and which.
 *
 * @param kinds of outcomes that count
 * @param integratedProject null: of any project
 * @param programme null: of any programme
 * @param fromFy null: from ever
 * @param dueFy null: for ever
 * @param tags each of these sets must have one of the outcome's tags
 */
public record EventKpi(
    String kpi,
    Set<String> kinds,
    String integratedProject,
    String programme,
    Integer fromFy,
    Integer dueFy,
    List<Set<String>> tags)
    implements Serializable {

  /** An event of unknown year is in no period that has a beginning or an end. */
  public boolean hasInPeriod(Integer fiscalYear) {
    if (fiscalYear == null) {
      return fromFy == null && dueFy == null;
    }
    return (fromFy == null || fiscalYear >= fromFy) && (dueFy == null || fiscalYear <= dueFy);
  }

  public boolean hasTags(List<String> told) {
    return tags.stream().allMatch(anyOf -> told.stream().anyMatch(anyOf::contains));
  }

  /** Whether outcomes of a project are its own. */
  public boolean isOf(String project, String ofProgramme) {
    return (integratedProject == null || integratedProject.equals(project))
        && (programme == null || programme.equals(ofProgramme));
  }
}
