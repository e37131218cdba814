package tassei.jobs.record;

import java.math.BigDecimal;
import java.util.Map;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** Measured cells in the smallest unit of what they measure, exactly. */
public final class MoneyUnit {
  private static final Map<String, BigDecimal> YEN =
      Map.of(
          "千円", new BigDecimal("1000"),
          "百万円", new BigDecimal("1000000"),
          "億円", new BigDecimal("100000000"),
          "兆円", new BigDecimal("1000000000000"));

  private MoneyUnit() {}

  /** How many yen one unit is; 1 for things counted. */
  public static BigDecimal yenPer(String unit) {
    return unit == null ? BigDecimal.ONE : YEN.getOrDefault(unit, BigDecimal.ONE);
  }

  public static boolean isPercent(String unit) {
    return "％".equals(unit) || "%".equals(unit);
  }

  /** Null where only a word is printed. */
  public static BigDecimal inYen(InputRow row, Field measured) {
    BigDecimal value = row.number(measured);
    return value == null ? null : value.multiply(yenPer(row.text(Keys.UNIT)));
  }

  /**
   * Published precision of a measured column in its smallest unit: as declared, else the last digit
   * written; whole yen and things counted are exact unless approximate.
   */
  public static BigDecimal precision(InputRow row, Field measured) {
    BigDecimal yen = yenPer(row.text(Keys.UNIT));
    BigDecimal stated = row.number(Keys.PRECISION);
    if (stated != null) {
      return stated.multiply(yen);
    }
    BigDecimal place = row.number(InputTable.placeOf(measured));
    if (place == null) {
      return null;
    }
    return isExact(row, measured, place) ? BigDecimal.ZERO : place.multiply(yen);
  }

  private static boolean isExact(InputRow row, Field measured, BigDecimal place) {
    String unit = row.text(Keys.UNIT);
    return yenPer(unit).compareTo(BigDecimal.ONE) == 0
        && place.compareTo(BigDecimal.ONE) >= 0
        && !row.flag(InputTable.aboutOf(measured))
        && !isPercent(unit);
  }
}
