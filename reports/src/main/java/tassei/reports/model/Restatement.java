package tassei.reports.model;

import java.math.BigDecimal;

/**
 * A figure that replaced an earlier one; null where there was, or is, none.
 *
 * @param kind update, revision, new-year or input; empty where the run does not say
 */
public record Restatement(
    String table,
    String key,
    Integer fiscalYear,
    String kind,
    BigDecimal before,
    BigDecimal after,
    BigDecimal change,
    String beforeOn,
    String afterOn) {}
