package tassei.reports.model;

import java.math.BigDecimal;

/** A figure that replaced an earlier one; null where there was, or is, none. */
public record Restatement(
    String table,
    String key,
    Integer fiscalYear,
    BigDecimal before,
    BigDecimal after,
    BigDecimal change,
    String beforeOn,
    String afterOn) {}
