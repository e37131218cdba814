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
import tassei.jobs.pass.packed.PackedKeys;
import tassei.jobs.sorted.CellInput;
import tassei.jobs.sorted.CellOutput;

/**
 * On a cluster, which rows of which piece may have their key in common with others. Most rows of a
 * large table have it alone: they are folded where they are read, and only the others travel. On
 * one machine {@link Meeting} asks the same.
 */
final class Repeats {
  /** A number of a key takes a small part of the room that its row takes. */
  private static final int PARTS_IN_ONE = 8;

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

  /** Keys of a piece by part, behind the number of the piece. */
  private static Iterator<Tuple2<Integer, byte[]>> laid(int piece, long[] keys, int parts) {
    List<Tuple2<Integer, byte[]>> laid = new ArrayList<>();
    PackedKeys.lay(
        keys,
        parts,
        (part, bytes) -> {
          CellOutput numbered = new CellOutput();
          numbered.integer(piece);
          numbered.bytes(bytes, 0, bytes.length);
          laid.add(new Tuple2<>(part, numbered.taken()));
        });
    return laid.iterator();
  }

  /** Of each piece the rows whose keys others have too. */
  private static Iterator<Tuple2<Integer, int[]>> repeated(Iterator<Tuple2<Integer, byte[]>> part) {
    List<Integer> numbers = new ArrayList<>();
    List<byte[]> pieces = new ArrayList<>();
    while (part.hasNext()) {
      byte[] numbered = part.next()._2();
      numbers.add(new CellInput(numbered).integer());
      pieces.add(Arrays.copyOfRange(numbered, Integer.BYTES, numbered.length));
    }
    List<int[]> rows = PackedKeys.repeated(pieces);
    List<Tuple2<Integer, int[]>> repeated = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      repeated.add(new Tuple2<>(numbers.get(i), rows.get(i)));
    }
    return repeated.iterator();
  }
}
