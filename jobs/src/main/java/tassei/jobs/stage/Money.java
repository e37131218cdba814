package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Keys;

/** Written amounts in yen, exactly. */
final class Money {
  static final DataType WIDE = DataTypes.createDecimalType(38, 8);
  private static final DataType FACTOR = DataTypes.createDecimalType(13, 0);

  private Money() {}

  /** How many yen one unit is; 1 for things counted. */
  static Column yenPerUnit() {
    return when(Keys.UNIT.is("千円"), factor("1000"))
        .when(Keys.UNIT.is("百万円"), factor("1000000"))
        .when(Keys.UNIT.is("億円"), factor("100000000"))
        .when(Keys.UNIT.is("兆円"), factor("1000000000000"))
        .otherwise(factor("1"));
  }

  /**
   * Published precision of a measured column in its smallest unit: as declared, else the last digit
   * written; whole yen and things counted are exact unless approximate.
   */
  static Column precision(Field measured) {
    Column place = InputTable.placeOf(measured).col();
    Column exact =
        yenPerUnit()
            .equalTo(1)
            .and(place.geq(1))
            .and(coalesce(InputTable.aboutOf(measured).col(), lit(false)).equalTo(false))
            .and(Keys.UNIT.col().isin("％", "%").equalTo(false));
    return coalesce(Keys.PRECISION.col(), when(exact, lit(0).cast(Field.NUMBER)).otherwise(place))
        .multiply(yenPerUnit());
  }

  private static Column factor(String yen) {
    return lit(yen).cast(FACTOR);
  }
}
