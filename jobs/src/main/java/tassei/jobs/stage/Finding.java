package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.format_number;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.FindingCodes;
import tassei.jobs.table.Remarks;

/** One kind of finding: what it is called, how grave it is, and how rows of it are worded. */
record Finding(String code, String severity, String table) {
  static final String ERROR = "error";
  static final String WARNING = "warning";
  static final String INFO = "info";

  Finding {
    FindingCodes.of(code);
  }

  /** Every row is one finding. */
  Dataset<Row> of(Dataset<Row> rows, Column key, Column messageJa, Column messageEn) {
    return rows.select(
        Remarks.CODE.from(lit(code)),
        Remarks.SEVERITY.from(lit(severity)),
        Remarks.TABLE_NAME.from(lit(table)),
        Remarks.KEY.from(coalesce(key, lit(""))),
        Remarks.MESSAGE_JA.from(messageJa),
        Remarks.MESSAGE_EN.from(messageEn));
  }

  /** Texts and columns in a row; an unknown value shows as –. */
  static Column words(Object... parts) {
    Column[] columns = new Column[parts.length];
    for (int i = 0; i < parts.length; i++) {
      columns[i] =
          parts[i] instanceof Column column
              ? coalesce(column.cast(DataTypes.StringType), lit("–"))
              : lit(parts[i]);
    }
    return concat(columns);
  }

  /** 1234567 as 1,234,567. */
  static Column yen(Column amount) {
    return format_number(amount, 0);
  }

  /** A number without the zeros its type adds. */
  static Column plain(Column number) {
    Column text = number.cast(DataTypes.StringType);
    Column trimmed = regexp_replace(text, lit("(\\.[0-9]*[1-9])0+$"), lit("$1"));
    return regexp_replace(trimmed, lit("\\.0+$"), lit(""));
  }
}
