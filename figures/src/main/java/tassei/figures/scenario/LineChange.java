package tassei.figures.scenario;

import java.math.BigDecimal;
import java.util.List;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;

/**
 * By how much lines that no adjustment tells apart change together.
 *
 * @param programmes the owner's programme and those above it
 */
public record LineChange(BudgetTable table, Owner owner, List<String> programmes, BigDecimal yen) {}
