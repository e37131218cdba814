package tassei.jobs.pass.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.ShuffledRDD;
import org.apache.spark.serializer.KryoSerializer;
import scala.Tuple2;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.packed.RowsOfKeys;

/**
 * Rows of one key brought into one task. They travel as bytes, many rows in one piece, because
 * Spark takes as long for each thing that it carries as a row takes for all else.
 */
final class Shuffle {
  private Shuffle() {}

  static <R> JavaRDD<List<R>> together(
      JavaRDD<R> rows, Rows.Key<R> key, Packing<R> packing, int parts) {
    JavaPairRDD<Integer, byte[]> packed =
        rows.mapPartitionsToPair(part -> new PackedRows<>(part, key, packing, parts));
    return brought(packed, parts)
        .mapPartitions(part -> new RowsOfKeys<>(bytes(part), key, packing));
  }

  private static Iterator<byte[]> bytes(Iterator<Tuple2<Integer, byte[]>> part) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return part.hasNext();
      }

      @Override
      public byte[] next() {
        return part.next()._2();
      }
    };
  }

  /** Pieces of bytes by the numbers of their parts. */
  static JavaPairRDD<Integer, byte[]> brought(JavaPairRDD<Integer, byte[]> pieces, int parts) {
    JavaPairRDD<Integer, byte[]> brought = pieces.partitionBy(new ByNumber(parts));
    ((ShuffledRDD<?, ?, ?>) brought.rdd()).setSerializer(ofBytes(pieces.context().getConf()));
    return brought;
  }

  /** Java's own writes a header for each array of bytes; none of them is met twice. */
  private static KryoSerializer ofBytes(SparkConf conf) {
    return new KryoSerializer(conf.clone().set("spark.kryo.referenceTracking", "false"));
  }
}
