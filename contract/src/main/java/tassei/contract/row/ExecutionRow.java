package tassei.contract.row;

import java.math.BigDecimal;
import tassei.contract.Level;
import tassei.contract.Owner;

/** A row of {@code budget_execution}: what could be spent, beside what was. */
public record ExecutionRow(
    String collection,
    Level level,
    int fiscalYear,
    Owner owner,
    BigDecimal currentYen,
    BigDecimal executedYen,
    BigDecimal executionRate) {}
