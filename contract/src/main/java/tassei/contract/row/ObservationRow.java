package tassei.contract.row;

import java.math.BigDecimal;

/**
 * A row of {@code kpi_observations}: a stretch of time that a forecast rests on.
 *
 * @param fromFiscalYear first year of the stretch
 * @param fiscalYear its last year
 * @param months of it observed
 * @param denominator null: not a ratio, or not known
 * @param knownShare share of it that is reported by now
 * @param provisionalQuantity what of the quantity may still be withdrawn
 */
public record ObservationRow(
    String kpi,
    int fromFiscalYear,
    int fiscalYear,
    long months,
    BigDecimal quantity,
    BigDecimal denominator,
    BigDecimal knownShare,
    boolean simulated,
    BigDecimal provisionalQuantity,
    BigDecimal provisionalDenominator) {}
