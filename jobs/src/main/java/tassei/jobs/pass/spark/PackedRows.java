package tassei.jobs.pass.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import scala.Tuple2;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.packed.RowPacker;

/** Rows as pieces of bytes, each behind the number of its part. */
final class PackedRows<R> implements Iterator<Tuple2<Integer, byte[]>> {
  private final Iterator<R> rows;
  private final RowPacker<R> packer;
  private final Queue<Tuple2<Integer, byte[]>> ready = new ArrayDeque<>();
  private boolean isEnded;

  PackedRows(Iterator<R> rows, Rows.Key<R> key, Packing<R> packing, int parts) {
    this.rows = rows;
    this.packer =
        new RowPacker<>(key, packing, parts, (part, bytes) -> ready.add(new Tuple2<>(part, bytes)));
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && rows.hasNext()) {
      packer.add(rows.next());
    }
    if (ready.isEmpty() && !isEnded) {
      packer.end();
      isEnded = true;
    }
    return !ready.isEmpty();
  }

  @Override
  public Tuple2<Integer, byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
