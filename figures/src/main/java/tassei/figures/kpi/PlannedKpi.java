package tassei.figures.kpi;

import tassei.figures.input.EventKpi;
import tassei.figures.input.Report;
import tassei.figures.input.Told;

/**
 * An indicator as its plan states it, with what it is called and whose it is.
 *
 * @param kpi as arithmetic sees it
 * @param plan null: of no plan
 * @param integratedProject null: of no one project
 * @param programme null: of no one programme
 * @param unitJa null: not stated
 * @param partOf the indicator this is うち of; null: none
 * @param kinds of outcomes that count, as the cell lists them; null: it counts none
 * @param tags that they must have, as the cell states them; null: none
 * @param events which outcomes count; null: none
 */
public record PlannedKpi(
    Kpi kpi,
    String plan,
    String integratedProject,
    String programme,
    String nameJa,
    String nameEn,
    String unitJa,
    String partOf,
    String kinds,
    String tags,
    EventKpi events,
    Told told)
    implements Report {

  public String code() {
    return kpi.code();
  }
}
