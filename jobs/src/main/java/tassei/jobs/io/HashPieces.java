package tassei.jobs.io;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** A stream of hashes as pieces, each of one part of all hashes, handed on as they fill. */
final class HashPieces implements Iterator<Tuple2<Integer, long[]>> {
  private static final int FULL = 1 << 13;

  private final Iterator<Row> hashes;
  private final LongList[] parts = new LongList[RepeatedHashes.PARTS];
  private int leftovers;
  private Tuple2<Integer, long[]> next;

  HashPieces(Iterator<Row> hashes) {
    this.hashes = hashes;
    for (int part = 0; part < parts.length; part++) {
      parts[part] = new LongList();
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && hashes.hasNext()) {
      long hash = hashes.next().getLong(0);
      int part = RepeatedHashes.part(hash);
      parts[part].add(hash);
      if (parts[part].size() == FULL) {
        next = new Tuple2<>(part, parts[part].taken());
      }
    }
    while (next == null && leftovers < parts.length) {
      if (parts[leftovers].size() > 0) {
        next = new Tuple2<>(leftovers, parts[leftovers].taken());
      }
      leftovers++;
    }
    return next != null;
  }

  @Override
  public Tuple2<Integer, long[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Tuple2<Integer, long[]> piece = next;
    next = null;
    return piece;
  }
}
