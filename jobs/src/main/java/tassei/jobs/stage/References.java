package tassei.jobs.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import tassei.jobs.table.Field;
import tassei.jobs.table.OriginFields;

/** References into tables too large to look up while reading: checked against the whole table. */
public final class References {
  private static final Field TARGET = Field.text("target_key", "key that is referred to");
  private static final Field EXISTS = Field.flag("target_exists", "the key exists");
  private static final Field KNOWN =
      new Field("known_keys", DataTypes.createArrayType(DataTypes.StringType), "keys that exist");

  private static final String ACCEPTED = "a key that some row of the table has";

  private References() {}

  /** What may be referred to, of a table that the data folder may not have. */
  public static String accepted(String table, boolean isAbsent) {
    return isAbsent ? ACCEPTED + ", but there is no table " + table + " in this folder" : ACCEPTED;
  }

  /** Marks rows whose cell names no row of the other table. */
  public static Dataset<Row> one(Dataset<Row> rows, Field column, Dataset<Row> table, Field key) {
    return one(rows, column, table, key, ACCEPTED);
  }

  /** The same, with what is said to be accepted. */
  public static Dataset<Row> one(
      Dataset<Row> rows, Field column, Dataset<Row> table, Field key, String accepted) {
    Dataset<Row> targets =
        table.select(TARGET.from(key.col())).distinct().withColumn(EXISTS.name(), lit(true));
    Dataset<Row> joined = rows.join(targets, column.col().equalTo(TARGET.col()), "left");
    Column broken = column.col().isNotNull().and(EXISTS.col().isNull());
    return marked(joined, broken, column, accepted).drop(TARGET.name(), EXISTS.name());
  }

  /** The same, where whether the key exists is known without the other table. */
  public static Dataset<Row> told(Dataset<Row> rows, Field column, Column exists, String accepted) {
    return marked(rows, column.col().isNotNull().and(not(exists)), column, accepted);
  }

  /** The same for a cell that lists several keys. */
  public static Dataset<Row> list(
      Dataset<Row> rows, Field column, Dataset<Row> table, Field key, String accepted) {
    Dataset<Row> wanted =
        rows.select(
            OriginFields.FILE.col(),
            OriginFields.RECORD.col(),
            explode(split(column.col(), ";")).as(TARGET.name()));
    Dataset<Row> targets = table.select(TARGET.from(key.col())).distinct();
    Dataset<Row> known =
        wanted
            .join(targets, new String[] {TARGET.name()}, "left_semi")
            .groupBy(OriginFields.FILE.col(), OriginFields.RECORD.col())
            .agg(KNOWN.from(collect_set(TARGET.col())));
    Dataset<Row> joined =
        rows.join(
            known, new String[] {OriginFields.FILE.name(), OriginFields.RECORD.name()}, "left");
    Column none = array().cast(KNOWN.type());
    Column missing = array_except(split(column.col(), ";"), coalesce(KNOWN.col(), none));
    return marked(joined, column.col().isNotNull().and(size(missing).gt(0)), column, accepted)
        .drop(KNOWN.name());
  }

  private static Dataset<Row> marked(
      Dataset<Row> rows, Column broken, Field column, String accepted) {
    Column problem = when(broken, Rule.problem("reference", column, accepted));
    return Validation.withProblems(rows, problem);
  }
}
