package tassei.reports.model.name;

import tassei.reports.model.value.Name;

/** A plan and the fiscal years it covers; null where unknown. */
public record PlanPeriod(String code, Name name, Integer fromFy, Integer toFy) implements Named {
  public boolean covers(int fiscalYear) {
    return fromFy != null && toFy != null && fromFy <= fiscalYear && fiscalYear <= toFy;
  }
}
