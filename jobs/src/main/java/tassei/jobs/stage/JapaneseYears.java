package tassei.jobs.stage;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/** Fiscal years as Japanese offices name them; one in which an era begins has the new name. */
final class JapaneseYears {
  private static final int HEISEI = 1989;
  private static final int REIWA = 2019;

  private JapaneseYears() {}

  /** As 令和3年度; years before 1989 keep their number. */
  static String named(int year) {
    if (year < HEISEI) {
      return year + "年度";
    }
    return year < REIWA ? "平成" + ofEra(year - HEISEI + 1) : "令和" + ofEra(year - REIWA + 1);
  }

  private static String ofEra(int year) {
    return (year == 1 ? "元" : year) + "年度";
  }

  /** The same of every row; null of what is null. */
  static Column named(Column year) {
    return when(year.lt(HEISEI), concat(year.cast(DataTypes.StringType), lit("年度")))
        .when(year.lt(REIWA), concat(lit("平成"), ofEra(year, HEISEI)))
        .when(year.geq(REIWA), concat(lit("令和"), ofEra(year, REIWA)));
  }

  private static Column ofEra(Column year, int first) {
    Column ofEra = year.minus(first - 1).cast(DataTypes.StringType);
    return concat(when(year.equalTo(first), lit("元")).otherwise(ofEra), lit("年度"));
  }
}
