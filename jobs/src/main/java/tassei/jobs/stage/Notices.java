package tassei.jobs.stage;

import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;

/** Remarks of the reading, as findings. */
public final class Notices {
  private static final Field NOTICE = Field.text("notice", "file and column");

  private Notices() {}

  /** The table gives one row to hang the remarks on. */
  public static Dataset<Row> of(Dataset<Row> anyTable, Set<String> notices) {
    Column[] texts = notices.stream().map(text -> lit(text)).toArray(Column[]::new);
    Column all =
        org.apache
            .spark
            .sql
            .functions
            .array(texts)
            .cast(DataTypes.createArrayType(DataTypes.StringType));
    Dataset<Row> rows = anyTable.limit(1).select(explode(all).as(NOTICE.name()));
    return new Finding("unknown-column", Finding.INFO, "inputs")
        .of(
            rows,
            NOTICE.col(),
            Finding.words("使われない列・ファイル：", NOTICE.col()),
            Finding.words("not used: ", NOTICE.col()));
  }
}
