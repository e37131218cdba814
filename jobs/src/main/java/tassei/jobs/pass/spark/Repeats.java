package tassei.jobs.pass.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;
import tassei.jobs.pass.Source;

/**
 * Which rows of which piece may have their key in common with others. Most rows of a large table
 * have it alone: they are folded where they are read, and only the others travel.
 */
final class Repeats {
  private Repeats() {}

  /** The keys of a piece that fall into one part, and the rows that have them. */
  private static final class PieceKeys implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int piece;
    private final long[] keys;
    private final int[] rows;

    private PieceKeys(int piece, int size) {
      this.piece = piece;
      this.keys = new long[size];
      this.rows = new int[size];
    }
  }

  /** The rows of a piece whose keys others have too. */
  private static final class PieceRows implements Serializable {
    private static final long serialVersionUID = 1L;
    private final int piece;
    private final int[] rows;

    private PieceRows(int piece, int[] rows) {
      this.piece = piece;
      this.rows = rows;
    }
  }

  /** A bit for each row of each piece: whether another row has its number. */
  static <P> List<BitSet> of(
      JavaSparkContext spark, List<P> pieces, Source<P, ?> source, int parts) {
    List<Tuple2<Integer, P>> numbered = new ArrayList<>();
    for (P piece : pieces) {
      numbered.add(new Tuple2<>(numbered.size(), piece));
    }
    List<PieceRows> repeated = repeated(spark, numbered, source, parts);
    List<BitSet> bits = new ArrayList<>();
    pieces.forEach(piece -> bits.add(new BitSet()));
    repeated.forEach(each -> Arrays.stream(each.rows).forEach(bits.get(each.piece)::set));
    return bits;
  }

  private static <P> List<PieceRows> repeated(
      JavaSparkContext spark, List<Tuple2<Integer, P>> pieces, Source<P, ?> source, int parts) {
    try {
      return spark
          .parallelizePairs(pieces, pieces.size())
          .flatMapToPair(piece -> laid(piece._1(), source.keys(piece._2()), parts))
          .partitionBy(new ByNumber(parts))
          .mapPartitions(part -> repeated(part))
          .collect();
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw Tasks.thrownByTask(failed);
    }
  }

  /** Equal keys fall into one part. */
  private static Iterator<Tuple2<Integer, PieceKeys>> laid(int piece, long[] keys, int parts) {
    int[] sizes = new int[parts];
    for (long key : keys) {
      sizes[ByNumber.part(key, parts)]++;
    }
    List<Tuple2<Integer, PieceKeys>> laid = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      laid.add(new Tuple2<>(part, new PieceKeys(piece, sizes[part])));
    }
    for (int row = 0; row < keys.length; row++) {
      int part = ByNumber.part(keys[row], parts);
      PieceKeys into = laid.get(part)._2();
      sizes[part]--;
      into.keys[sizes[part]] = keys[row];
      into.rows[sizes[part]] = row;
    }
    return laid.iterator();
  }

  /**
   * Keys are sorted, each with the number of its row in place of its last bits: to err towards more
   * that travel does no harm.
   */
  private static Iterator<PieceRows> repeated(Iterator<Tuple2<Integer, PieceKeys>> part) {
    List<PieceKeys> pieces = new ArrayList<>();
    part.forEachRemaining(keys -> pieces.add(keys._2()));
    int size = pieces.stream().mapToInt(piece -> piece.keys.length).sum();
    long numbers = (Long.highestOneBit(size) << 1) - 1;
    BitSet repeated = repeated(inOrder(pieces, size, numbers), numbers);
    List<PieceRows> rows = new ArrayList<>();
    int before = 0;
    for (PieceKeys piece : pieces) {
      rows.add(new PieceRows(piece.piece, rowsOf(piece, repeated, before)));
      before += piece.keys.length;
    }
    return rows.iterator();
  }

  private static long[] inOrder(List<PieceKeys> pieces, int size, long numbers) {
    long[] order = new long[size];
    int number = 0;
    for (PieceKeys piece : pieces) {
      for (long key : piece.keys) {
        order[number] = (key & ~numbers) | number;
        number++;
      }
    }
    Arrays.sort(order);
    return order;
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

  private static int[] rowsOf(PieceKeys piece, BitSet repeated, int before) {
    BitSet own = repeated.get(before, before + piece.rows.length);
    return own.stream().map(i -> piece.rows[i]).toArray();
  }
}
