package tassei.reports.planner.edit;

import java.math.BigDecimal;

/** A budget line that the base run does not have; by codes, null is blank. */
public record NewLine(
    String collection,
    int fiscalYear,
    String ministry,
    String integratedProject,
    String programme,
    String recipient,
    String account,
    String stage,
    BigDecimal yen) {}
