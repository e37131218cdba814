package tassei.jobs.forecast;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where an indicator will end, or the reason why nobody can say.
 *
 * @param years it rests on
 * @param ahead where a cumulative count will stand at the end of each year to come
 * @param reason null where there is a forecast
 */
public record Forecast(
    BigDecimal p10,
    BigDecimal p50,
    BigDecimal p90,
    BigDecimal pAttain,
    int years,
    List<YearAhead> ahead,
    String reason) {

  /** The range at the end of a fiscal year. */
  public record YearAhead(int year, BigDecimal p10, BigDecimal p50, BigDecimal p90) {}

  /** The same with where it will stand on the way. */
  Forecast by(List<YearAhead> way) {
    return new Forecast(p10, p50, p90, pAttain, years, way, reason);
  }

  static Forecast blank(int years, String reason) {
    return new Forecast(null, null, null, null, years, List.of(), reason);
  }
}
