package tassei.reports.model.kpi;

import java.math.BigDecimal;

/**
 * A KPI's events of one fiscal year in one scope; keys outside the level are blank.
 *
 * @param quantity sum of what the scope's projects report
 * @param distinct outcomes, each counted once
 * @param shared outcomes that several projects report
 */
public record ScopeRow(
    String level,
    String kpi,
    int fiscalYear,
    String ministry,
    String project,
    String diseaseArea,
    String phase,
    String purpose,
    BigDecimal quantity,
    long distinct,
    long shared) {}
