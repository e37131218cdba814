package tassei.jobs.io;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import scala.Tuple2;
import tassei.jobs.table.Field;

/** What a large table says of values, told from their hashes alone, in bounded memory. */
public final class Fingerprints {
  /** Each looks through a few of the parts that hashes fall into. */
  private static final int TASKS = 32;

  private final JavaSparkContext context;

  Fingerprints(SparkSession spark) {
    this.context = new JavaSparkContext(spark.sparkContext());
  }

  /** True wherever the key stands in more than one row, and rarely elsewhere; none if nowhere. */
  public Optional<Column> mayRepeat(Dataset<Row> rows, List<Field> key) {
    Column hashed = xxhash64(key.stream().map(Field::col).toArray(Column[]::new));
    JavaPairRDD<Integer, long[]> pieces =
        rows.select(hashed).toJavaRDD().mapPartitionsToPair(Fingerprints::pieces);
    List<Tuple2<Integer, long[]>> segments =
        pieces
            .groupByKey(TASKS)
            .mapValues(RepeatedHashes::segment)
            .filter(segment -> RepeatedHashes.hasMarks(segment._2()))
            .collect();
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    RepeatedHashes all = new RepeatedHashes();
    segments.forEach(segment -> all.put(segment._1(), segment._2()));
    Told<RepeatedHashes> known = new Told<>(context.broadcast(all));
    UDF1<Long, Boolean> mayRepeat = hash -> known.value().contains(hash);
    return Optional.of(udf(mayRepeat, DataTypes.BooleanType).apply(hashed));
  }

  /** Whether the value is one of the key's; 128 bits of it are compared. */
  public Column isKnown(Field column, Dataset<Row> table, Field key) {
    List<long[]> pairs =
        table
            .select(first(key), second(key))
            .toJavaRDD()
            .mapPartitions(Fingerprints::pairs)
            .collect();
    Told<KnownHashes> known = new Told<>(context.broadcast(new KnownHashes(pairs)));
    UDF2<Long, Long, Boolean> isKnown = (one, other) -> known.value().contains(one, other);
    return udf(isKnown, DataTypes.BooleanType).apply(first(column), second(column));
  }

  private static Column first(Field field) {
    return xxhash64(field.col());
  }

  /** Another hash: what comes before seeds it. */
  private static Column second(Field field) {
    return xxhash64(lit(1), field.col());
  }

  private static Iterator<Tuple2<Integer, long[]>> pieces(Iterator<Row> hashes) {
    return new HashPieces(hashes);
  }

  private static Iterator<long[]> pairs(Iterator<Row> hashes) {
    LongList pairs = new LongList();
    hashes.forEachRemaining(
        row -> {
          pairs.add(row.getLong(0));
          pairs.add(row.getLong(1));
        });
    return List.of(pairs.taken()).iterator();
  }
}
