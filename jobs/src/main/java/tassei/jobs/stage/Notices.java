package tassei.jobs.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;

/** Remarks of the reading, as findings. */
public final class Notices {
  public static final Field NOTICE = Field.text("notice", "file and column");
  public static final Field MEANT = Field.text("meant", "column that may be meant; blank: none");

  private Notices() {}

  /** Of rows that hold one remark each. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return new Finding("unknown-column", Finding.INFO, "inputs")
        .of(
            rows,
            NOTICE.col(),
            Finding.words("使われない列・ファイル：", NOTICE.col(), hint("（'", "' のことか）")),
            Finding.words("not used: ", NOTICE.col(), hint("; did you mean '", "'?")));
  }

  private static Column hint(String before, String after) {
    return coalesce(concat(lit(before), MEANT.col(), lit(after)), lit(""));
  }
}
