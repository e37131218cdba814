package tassei.jobs.stage;

import static org.apache.spark.sql.functions.udf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import tassei.jobs.table.Field;

/**
 * Quotients rounded once, half up. Spark's own division rounds before we do, and a figure rounded
 * twice can be off by one in its last digit.
 */
public final class Exact {
  private static final int DECIMALS = 5;

  private static final UserDefinedFunction RATE =
      udf((UDF2<BigDecimal, BigDecimal, BigDecimal>) Exact::rate, Field.PERCENT);

  private static final UserDefinedFunction PERCENT_OF =
      udf((UDF2<BigDecimal, BigDecimal, BigDecimal>) Exact::percentOf, Field.PERCENT);

  private Exact() {}

  /** What a table small enough for every worker says of a value. */
  static <A, B> Column toldOf(Column value, UDF1<A, B> told, DataType type) {
    return udf(told, type).apply(value);
  }

  /** Part over whole; unknown where either is, or the whole is zero. */
  static Column rateOf(Column part, Column whole) {
    return RATE.apply(part, whole);
  }

  /** The same in per cent. */
  static Column percentOf(Column part, Column whole) {
    return PERCENT_OF.apply(part, whole);
  }

  public static BigDecimal rate(BigDecimal part, BigDecimal whole) {
    boolean unknown = part == null || whole == null || whole.signum() == 0;
    return unknown ? null : part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  public static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
    return part == null ? null : rate(part.movePointRight(2), whole);
  }
}
