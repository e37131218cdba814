package tassei.jobs.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a run knows beside its tables.
 *
 * @param observed up to when outcomes are observed; null: no outcome is known
 * @param confirmedShare of provisional reports
 * @param plansInView as report.json lists them
 * @param plansWithoutTargets plans that run and aim at nothing yet
 * @param headline the budget a first page shows; null: none
 * @param yearBefore how the indicators stood; null: not known
 */
public record ReportFacts(
    LocalDate asOf,
    LocalDate observed,
    BigDecimal confirmedShare,
    List<Map<String, Object>> plansInView,
    List<String> plansWithoutTargets,
    Map<String, Object> headline,
    Map<String, Object> yearBefore) {}
