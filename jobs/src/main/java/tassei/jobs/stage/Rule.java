package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.OriginFields;

/**
 * Something a row must satisfy, named for what it requires. Unknown counts as satisfied: a missing
 * value is the business of the rule {@code required}.
 */
record Rule(String code, Field column, Column holds, String accepted) {

  /** The problem, or nothing. */
  Column problem() {
    return when(coalesce(holds, lit(true)).or(isUnread(column)), lit(null))
        .otherwise(problem(code, column, accepted));
  }

  /** Whether the cell, or the whole row, could not be read: what follows from that is no news. */
  static Column isUnread(Field column) {
    Column columns = InputTable.PROBLEMS.col().getField(OriginFields.COLUMN.name());
    return array_contains(columns, column.name()).or(array_contains(columns, ""));
  }

  static Column problem(String code, Field column, String accepted) {
    return struct(
        OriginFields.RULE.from(lit(code)),
        OriginFields.COLUMN.from(lit(column.name())),
        OriginFields.FOUND.from(coalesce(shown(column), lit(""))),
        OriginFields.ACCEPTED.from(lit(accepted)));
  }

  private static Column shown(Field column) {
    return column.type() instanceof DecimalType
        ? Finding.plain(column.col())
        : column.col().cast(DataTypes.StringType);
  }
}
