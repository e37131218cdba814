package tassei.contract.column;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What values a column holds, as its Parquet file says it. */
public enum CellType {
  TEXT("string"),
  INTEGER("int"),
  LONG("bigint"),
  DAY("date"),
  FLAG("boolean"),
  /** Yen, whole and exact. */
  YEN(0),
  /** An amount or a count as the source writes it. */
  NUMBER(8),
  /** Percentages, rates and shares. */
  PERCENT(5);

  /** Digits of a decimal, before and behind the point together. */
  public static final int PRECISION = 28;

  private final String shown;
  private final int scale;

  CellType(String shown) {
    this.shown = shown;
    this.scale = -1;
  }

  CellType(int scale) {
    this.shown = "decimal(" + PRECISION + "," + scale + ")";
    this.scale = scale;
  }

  public boolean isDecimal() {
    return scale >= 0;
  }

  /** Digits behind the point of a decimal. */
  public int scale() {
    return scale;
  }

  /** A decimal of as many digits as the column has, so that equal values are the same bytes. */
  Object held(Object value) {
    return isDecimal() && value instanceof BigDecimal number
        ? number.setScale(scale, RoundingMode.HALF_UP)
        : value;
  }

  /** As SQL calls it. */
  public String shown() {
    return shown;
  }
}
