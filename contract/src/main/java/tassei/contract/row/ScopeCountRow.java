package tassei.contract.row;

import java.math.BigDecimal;
import tassei.contract.EventScope;

/**
 * A row of {@code kpi_by_scope}: outcomes of an indicator that projects of a scope report.
 *
 * @param fiscalYear null: not told
 * @param outcomes each once
 * @param shared of these, reported by more than one project of the scope
 */
public record ScopeCountRow(
    EventScope scope,
    String kpi,
    Integer fiscalYear,
    BigDecimal quantity,
    long outcomes,
    long shared) {}
