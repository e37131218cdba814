package tassei.jobs.pass.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;
import tassei.jobs.pass.Source;
import tassei.jobs.sorted.CellInput;
import tassei.jobs.sorted.CellOutput;

/**
 * Which rows of which piece may have their key in common with others. Most rows of a large table
 * have it alone: they are folded where they are read, and only the others travel.
 */
final class Repeats {
  /** A number of a key takes a small part of the room that its row takes. */
  private static final int PARTS_IN_ONE = 8;

  /** A key and the number of its row. */
  private static final int BYTES_OF_A_KEY = Long.BYTES + Integer.BYTES;

  private Repeats() {}

  /**
   * A bit for each row of each piece: whether another row has its number.
   *
   * @param readers how many tasks read keys
   * @param parts how many would bring all rows together
   */
  static <P> List<BitSet> of(
      JavaSparkContext spark, List<P> pieces, Source<P, ?> source, int readers, int parts) {
    List<Tuple2<Integer, P>> numbered = new ArrayList<>();
    for (P piece : pieces) {
      numbered.add(new Tuple2<>(numbered.size(), piece));
    }
    int meetings = Math.max(spark.defaultParallelism(), parts / PARTS_IN_ONE);
    JavaPairRDD<Integer, byte[]> keys =
        spark
            .parallelizePairs(numbered, readers)
            .flatMapToPair(piece -> laid(piece._1(), source.keys(piece._2()), meetings));
    List<BitSet> bits = new ArrayList<>();
    pieces.forEach(piece -> bits.add(new BitSet()));
    try {
      Shuffle.brought(keys, meetings)
          .mapPartitions(part -> repeated(part))
          .collect()
          .forEach(each -> Arrays.stream(each._2()).forEach(bits.get(each._1())::set));
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw Tasks.thrownByTask(failed);
    }
    return bits;
  }

  /** Equal keys of all pieces fall into one part: behind the piece, each with its row. */
  private static Iterator<Tuple2<Integer, byte[]>> laid(int piece, long[] keys, int parts) {
    CellOutput[] laid = new CellOutput[parts];
    for (int part = 0; part < parts; part++) {
      laid[part] = new CellOutput();
      laid[part].integer(piece);
    }
    for (int row = 0; row < keys.length; row++) {
      CellOutput into = laid[ByNumber.part(keys[row], parts)];
      into.number(keys[row]);
      into.integer(row);
    }
    List<Tuple2<Integer, byte[]>> pieces = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      pieces.add(new Tuple2<>(part, laid[part].taken()));
    }
    return pieces.iterator();
  }

  /** Of each piece the rows whose keys others have too. */
  private static Iterator<Tuple2<Integer, int[]>> repeated(Iterator<Tuple2<Integer, byte[]>> part) {
    List<byte[]> pieces = new ArrayList<>();
    part.forEachRemaining(keys -> pieces.add(keys._2()));
    int size = pieces.stream().mapToInt(Repeats::size).sum();
    long numbers = (Long.highestOneBit(size) << 1) - 1;
    BitSet repeated = repeated(inOrder(pieces, size, numbers), numbers);
    List<Tuple2<Integer, int[]>> rows = new ArrayList<>();
    int before = 0;
    for (byte[] piece : pieces) {
      BitSet own = repeated.get(before, before + size(piece));
      rows.add(new Tuple2<>(new CellInput(piece).integer(), rows(piece, own)));
      before += size(piece);
    }
    return rows.iterator();
  }

  private static int size(byte[] piece) {
    return piece.length / BYTES_OF_A_KEY;
  }

  /**
   * Keys are sorted, each with the number of its row in place of its last bits: to err towards more
   * that travel does no harm.
   */
  private static long[] inOrder(List<byte[]> pieces, int size, long numbers) {
    long[] order = new long[size];
    int number = 0;
    for (byte[] piece : pieces) {
      CellInput keys = opened(piece);
      while (!keys.isAtEnd()) {
        order[number] = (keys.number() & ~numbers) | number;
        keys.integer();
        number++;
      }
    }
    Arrays.sort(order);
    return order;
  }

  private static CellInput opened(byte[] piece) {
    return new CellInput(piece, Integer.BYTES, piece.length);
  }

  /** By their numbers, those beside which one of the same key stands. */
  private static BitSet repeated(long[] order, long numbers) {
    BitSet repeated = new BitSet(order.length);
    for (int i = 1; i < order.length; i++) {
      if (((order[i] ^ order[i - 1]) & ~numbers) == 0) {
        repeated.set((int) (order[i - 1] & numbers));
        repeated.set((int) (order[i] & numbers));
      }
    }
    return repeated;
  }

  private static int[] rows(byte[] piece, BitSet chosen) {
    CellInput keys = opened(piece);
    int[] rows = new int[chosen.cardinality()];
    int found = 0;
    for (int i = 0; i < size(piece); i++) {
      keys.number();
      int row = keys.integer();
      if (chosen.get(i)) {
        rows[found] = row;
        found++;
      }
    }
    return rows;
  }
}
