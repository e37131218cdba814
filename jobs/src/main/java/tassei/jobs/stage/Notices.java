package tassei.jobs.stage;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.jobs.table.Field;

/** Remarks of the reading, as findings. */
public final class Notices {
  public static final Field NOTICE = Field.text("notice", "file and column");

  private Notices() {}

  /** Of rows that hold one remark each. */
  public static Dataset<Row> of(Dataset<Row> rows) {
    return new Finding("unknown-column", Finding.INFO, "inputs")
        .of(
            rows,
            NOTICE.col(),
            Finding.words("使われない列・ファイル：", NOTICE.col()),
            Finding.words("not used: ", NOTICE.col()));
  }
}
