package tassei.figures.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tassei.figures.forecast.series.Settled;

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

  private static final int DECIMALS = 5;
  private static final BigDecimal LEAST = BigDecimal.ONE.movePointLeft(DECIMALS);

  /** The range at the end of a fiscal year. */
  public record YearAhead(int year, BigDecimal p10, BigDecimal p50, BigDecimal p90) {}

  /** What nobody can know yet is neither certain nor impossible. */
  static BigDecimal open(double probability) {
    return BigDecimal.valueOf(probability)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .max(LEAST)
        .min(BigDecimal.ONE.subtract(LEAST));
  }

  /** Of what is settled by figures alone. */
  static Forecast settled(Settled settled, int years) {
    BigDecimal end = settled.actual();
    return new Forecast(end, end, end, probability(settled), years, List.of(), null);
  }

  /** Met for good, with no telling by how much. */
  static Forecast met(Settled settled, int years, String reason) {
    return new Forecast(null, null, null, probability(settled), years, List.of(), reason);
  }

  private static BigDecimal probability(Settled settled) {
    return settled.met() ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  /** The same with where it will stand on the way. */
  Forecast by(List<YearAhead> way) {
    return new Forecast(p10, p50, p90, pAttain, years, way, reason);
  }

  static Forecast blank(int years, String reason) {
    return new Forecast(null, null, null, null, years, List.of(), reason);
  }
}
