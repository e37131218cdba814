package tassei.jobs.pass.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.Partitioner;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.ShuffledRDD;
import org.apache.spark.serializer.KryoSerializer;
import scala.Tuple2;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.Rows;
import tassei.jobs.sorted.CellBytes;

/**
 * Rows of one key brought into one task: packed, sorted by their key, and unpacked key by key, so
 * that memory holds one key's rows and not a task's.
 */
final class Shuffle {
  private Shuffle() {}

  static <R> JavaRDD<List<R>> together(
      JavaRDD<R> rows, Rows.Key<R> key, Packing<R> packing, int parts) {
    JavaPairRDD<byte[], byte[]> packed =
        rows.mapPartitionsToPair(part -> new Packed<>(part, key, packing));
    JavaPairRDD<byte[], byte[]> sorted =
        packed.repartitionAndSortWithinPartitions(new ByKey(parts), new KeyOrder());
    ((ShuffledRDD<?, ?, ?>) sorted.rdd()).setSerializer(ofBytes(rows.context().getConf()));
    return sorted.mapPartitions(part -> new Unpacked<>(part, packing));
  }

  /** Java's own writes a header for each array of bytes; none of them is met twice. */
  private static KryoSerializer ofBytes(SparkConf conf) {
    return new KryoSerializer(conf.clone().set("spark.kryo.referenceTracking", "false"));
  }

  /** Rows as the bytes of their keys and their own. */
  private static final class Packed<R> implements Iterator<Tuple2<byte[], byte[]>> {
    private final Iterator<R> rows;
    private final Rows.Key<R> key;
    private final Packing<R> packing;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream to = new DataOutputStream(bytes);

    private Packed(Iterator<R> rows, Rows.Key<R> key, Packing<R> packing) {
      this.rows = rows;
      this.key = key;
      this.packing = packing;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Tuple2<byte[], byte[]> next() {
      R row = rows.next();
      try {
        Object of = key.of(row);
        CellBytes.writeAll(of instanceof List<?> cells ? cells : Arrays.asList(of), to);
        byte[] keyBytes = taken();
        packing.write(row, to);
        return new Tuple2<>(keyBytes, taken());
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    private byte[] taken() {
      byte[] written = bytes.toByteArray();
      bytes.reset();
      return written;
    }
  }

  /** Rows of one key after the other. */
  private static final class Unpacked<R> implements Iterator<List<R>> {
    private final Iterator<Tuple2<byte[], byte[]>> sorted;
    private final Packing<R> packing;
    private Tuple2<byte[], byte[]> next;

    private Unpacked(Iterator<Tuple2<byte[], byte[]>> sorted, Packing<R> packing) {
      this.sorted = sorted;
      this.packing = packing;
      this.next = sorted.hasNext() ? sorted.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public List<R> next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      byte[] key = next._1();
      List<R> rows = new ArrayList<>(2);
      while (next != null && Arrays.equals(key, next._1())) {
        rows.add(unpacked(next._2()));
        next = sorted.hasNext() ? sorted.next() : null;
      }
      rows.sort(packing.order());
      return rows;
    }

    private R unpacked(byte[] row) {
      try {
        return packing.read(new DataInputStream(new ByteArrayInputStream(row)));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  /** Keys by their bytes, spread over so many parts. */
  private static final class ByKey extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int parts;

    private ByKey(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    /** Codes that differ in their last digits alone would else fall into few parts. */
    @Override
    public int getPartition(Object key) {
      int hash = Arrays.hashCode((byte[]) key) * 0x9E3779B9;
      return Math.floorMod(hash ^ hash >>> 16, parts);
    }
  }

  private static final class KeyOrder implements Comparator<byte[]>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(byte[] left, byte[] right) {
      return Arrays.compareUnsigned(left, right);
    }
  }
}
