package tassei.reports.model.kpi;

import java.math.BigDecimal;

/** A KPI in one fiscal year; null where unknown. */
public record KpiYear(
    int fiscalYear,
    BigDecimal yearly,
    BigDecimal cumulative,
    boolean provisional,
    String sourceKind,
    String reportedOn) {}
