package tassei.jobs.pass.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.Partitioner;
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
      sizes[part(key, parts)]++;
    }
    List<Tuple2<Integer, PieceKeys>> laid = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      laid.add(new Tuple2<>(part, new PieceKeys(piece, sizes[part])));
    }
    for (int row = 0; row < keys.length; row++) {
      int part = part(keys[row], parts);
      PieceKeys into = laid.get(part)._2();
      sizes[part]--;
      into.keys[sizes[part]] = keys[row];
      into.rows[sizes[part]] = row;
    }
    return laid.iterator();
  }

  private static int part(long key, int parts) {
    return (int) Math.floorMod(key ^ key >>> 32, (long) parts);
  }

  private static Iterator<PieceRows> repeated(Iterator<Tuple2<Integer, PieceKeys>> part) {
    List<PieceKeys> pieces = new ArrayList<>();
    part.forEachRemaining(keys -> pieces.add(keys._2()));
    long[] several =
        several(pieces.stream().flatMapToLong(piece -> Arrays.stream(piece.keys)).toArray());
    return pieces.stream()
        .map(piece -> new PieceRows(piece.piece, rowsOf(piece, several)))
        .iterator();
  }

  /** Keys that stand more than once, in their order. */
  private static long[] several(long[] keys) {
    Arrays.sort(keys);
    int size = 0;
    for (int i = 1; i < keys.length; i++) {
      boolean isNew = size == 0 || keys[size - 1] != keys[i];
      if (keys[i] == keys[i - 1] && isNew) {
        keys[size] = keys[i];
        size++;
      }
    }
    return Arrays.copyOf(keys, size);
  }

  private static int[] rowsOf(PieceKeys piece, long[] several) {
    return IntStream.range(0, piece.rows.length)
        .filter(i -> Arrays.binarySearch(several, piece.keys[i]) >= 0)
        .map(i -> piece.rows[i])
        .toArray();
  }

  /** Parts by their numbers. */
  private static final class ByNumber extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int parts;

    private ByNumber(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    @Override
    public int getPartition(Object number) {
      return (Integer) number;
    }
  }
}
