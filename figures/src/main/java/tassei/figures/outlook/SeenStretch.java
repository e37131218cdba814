package tassei.figures.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tassei.contract.row.ObservationRow;
import tassei.figures.forecast.series.Observed;

/**
 * A stretch of time of one indicator.
 *
 * @param simulated the indicator rests on invented rows
 */
public record SeenStretch(String kpi, Observed observed, boolean simulated) {
  private static final int DECIMALS = 8;
  private static final int DECIMALS_OF_SHARES = 5;

  /** As the table has it. */
  public static SeenStretch of(ObservationRow row) {
    BigDecimal of = row.denominator();
    return new SeenStretch(
        row.kpi(),
        new Observed(
            row.fromFiscalYear(),
            row.fiscalYear(),
            (int) row.months(),
            row.quantity().doubleValue(),
            of == null ? null : of.doubleValue(),
            row.knownShare().doubleValue(),
            row.provisionalQuantity().doubleValue(),
            row.provisionalDenominator().doubleValue()),
        row.simulated());
  }

  public ObservationRow row() {
    Double of = observed.denominator();
    return new ObservationRow(
        kpi,
        observed.first(),
        observed.last(),
        observed.months(),
        rounded(observed.count(), DECIMALS),
        of == null ? null : rounded(of, DECIMALS),
        rounded(observed.known(), DECIMALS_OF_SHARES),
        simulated,
        rounded(observed.provisional(), DECIMALS),
        rounded(observed.provisionalOf(), DECIMALS));
  }

  private static BigDecimal rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }
}
