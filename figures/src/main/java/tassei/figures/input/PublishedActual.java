package tassei.figures.input;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A published figure of an indicator.
 *
 * @param fromFy first year of a figure over several years; null: of its own year
 * @param basis yearly or cumulative
 * @param actual null where only words are published
 * @param place of the last written digit; null where nothing is written
 * @param about written with 約
 * @param denominator of how many, for a ratio; null: not stated
 * @param statedPrecision as the table declares it; null: by the last written digit
 */
public record PublishedActual(
    String kpi,
    Integer fromFy,
    int fiscalYear,
    String basis,
    BigDecimal actual,
    BigDecimal place,
    boolean about,
    BigDecimal denominator,
    BigDecimal statedPrecision,
    Told told)
    implements Report, Serializable {

  /** A whole number of things counted is exact unless it is approximate. */
  public BigDecimal precision() {
    if (statedPrecision != null) {
      return statedPrecision;
    }
    boolean isExact = place == null || (!about && place.compareTo(BigDecimal.ONE) >= 0);
    return isExact ? BigDecimal.ZERO : place;
  }
}
