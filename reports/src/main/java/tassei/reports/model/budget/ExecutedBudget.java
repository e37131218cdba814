package tassei.reports.model.budget;

import java.math.BigDecimal;

/** Current and executed budget, in yen, and the rate; null where unknown. */
public record ExecutedBudget(
    String collection,
    String level,
    int fiscalYear,
    String ministry,
    String project,
    String programme,
    BigDecimal current,
    BigDecimal executed,
    BigDecimal rate) {}
