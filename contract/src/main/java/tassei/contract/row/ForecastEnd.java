package tassei.contract.row;

import java.math.BigDecimal;

/**
 * Where an indicator will end, as {@code kpi_attainment} has it.
 *
 * @param p10 one in ten ends at this or below
 * @param pAttain probability that the target is met when it is due; null: not known
 * @param reason why nothing is forecast; null: it is
 */
public record ForecastEnd(
    BigDecimal p10, BigDecimal p50, BigDecimal p90, BigDecimal pAttain, String reason) {
  public static final ForecastEnd NONE = new ForecastEnd(null, null, null, null, null);
}
