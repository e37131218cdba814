package tassei.reports.planner.edit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was edited in a planner's sheet.
 *
 * @param base id of the run the sheet was written from
 * @param changed new yen by line, where it differs from the base; in the order of the run's table
 * @param added in the order of the sheet's rows
 */
public record PlannerEdit(String base, Map<String, BigDecimal> changed, List<NewLine> added) {
  public PlannerEdit {
    changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
    added = List.copyOf(added);
  }
}
