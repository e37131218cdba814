package tassei.jobs.forecast;

import java.math.BigDecimal;

/**
 * Where an indicator will end, or the reason why nobody can say.
 *
 * @param years it rests on
 * @param reason null where there is a forecast
 */
public record Forecast(
    BigDecimal p10, BigDecimal p50, BigDecimal p90, BigDecimal pAttain, int years, String reason) {

  static Forecast blank(int years, String reason) {
    return new Forecast(null, null, null, null, years, reason);
  }
}
