package tassei.jobs.pass.spark;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.commons.codec.digest.MurmurHash3;
import scala.Tuple2;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.Rows;
import tassei.jobs.sorted.CellOutput;

/**
 * Rows as pieces of bytes, each of rows for one part: of each row the hash of its key, its key, and
 * itself.
 */
final class PackedRows<R> implements Iterator<Tuple2<Integer, byte[]>> {
  /** About what a task holds of rows that wait for their piece to be full, but for many parts. */
  private static final int BYTES_WAITING = 16 << 20;

  private static final int LEAST_PIECE = 16 << 10;

  private final Iterator<R> rows;
  private final Rows.Key<R> key;
  private final Packing<R> packing;
  private final CellOutput[] pieces;
  private final int full;
  private final CellOutput scratch = new CellOutput();
  private final Queue<Tuple2<Integer, byte[]>> ready = new ArrayDeque<>();

  /** How many parts have given all their rows. */
  private int ended;

  PackedRows(Iterator<R> rows, Rows.Key<R> key, Packing<R> packing, int parts) {
    this.rows = rows;
    this.key = key;
    this.packing = packing;
    this.pieces = new CellOutput[parts];
    this.full = Math.max(LEAST_PIECE, BYTES_WAITING / parts);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && rows.hasNext()) {
      pack(rows.next());
    }
    while (ready.isEmpty() && ended < pieces.length) {
      endNext();
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

  private void pack(R row) {
    Object of = key.of(row);
    scratch.cells(of instanceof List<?> cells ? cells : Arrays.asList(of));
    byte[] bytes = scratch.taken();
    long hash = MurmurHash3.hash128x64(bytes, 0, bytes.length, 0)[0];
    int part = ByNumber.part(hash, pieces.length);
    CellOutput piece = piece(part);
    piece.number(hash);
    piece.integer(bytes.length);
    piece.bytes(bytes, 0, bytes.length);
    packing.write(row, scratch);
    piece.integer(scratch.length());
    scratch.moveTo(piece);
    if (piece.length() >= full) {
      end(part);
    }
  }

  private CellOutput piece(int part) {
    if (pieces[part] == null) {
      pieces[part] = new CellOutput();
    }
    return pieces[part];
  }

  private void end(int part) {
    ready.add(new Tuple2<>(part, pieces[part].taken()));
  }

  /** The last rows of a part, one part after the other. */
  private void endNext() {
    if (pieces[ended] != null && pieces[ended].length() > 0) {
      end(ended);
    }
    pieces[ended] = null;
    ended++;
  }
}
