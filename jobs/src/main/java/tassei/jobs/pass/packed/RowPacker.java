package tassei.jobs.pass.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.Rows;
import tassei.jobs.sorted.CellOutput;
import tassei.jobs.sorted.WordNumbers;

/**
 * Rows into pieces of bytes, each of rows for one part: of each row the hash of its key, and
 * itself.
 */
public final class RowPacker<R> {
  /** About what is held of rows that wait for their piece to be full, but for many parts. */
  private static final int BYTES_WAITING = 16 << 20;

  private static final int LEAST_PIECE = 16 << 10;

  private final Rows.Key<R> key;
  private final Packing<R> packing;
  private final PartSink to;
  private final CellOutput[] pieces;
  private final int full;
  private final CellOutput scratch = new CellOutput();
  private final WordNumbers words = new WordNumbers();

  /** Pieces are handed on when they are full, and in the end. */
  public RowPacker(Rows.Key<R> key, Packing<R> packing, int parts, PartSink to) {
    this.key = key;
    this.packing = packing;
    this.to = to;
    this.pieces = new CellOutput[parts];
    this.full = Math.max(LEAST_PIECE, BYTES_WAITING / parts);
  }

  /** Which part a number falls into that is as good as drawn by lot. */
  public static int part(long number, int parts) {
    return (int) Math.floorMod(number ^ (number >>> 32), (long) parts);
  }

  public void add(R row) {
    byte[] bytes = bytes(key.of(row));
    long hash = MurmurHash3.hash128x64(bytes, 0, bytes.length, 0)[0];
    int part = part(hash, pieces.length);
    CellOutput piece = piece(part);
    piece.number(hash);
    int begin = piece.beginSized();
    packing.write(row, piece);
    piece.endSized(begin);
    if (piece.length() >= full) {
      to.take(part, piece.takenWithWords());
    }
  }

  private byte[] bytes(Object of) {
    if (of instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    scratch.cells(of instanceof List<?> cells ? cells : Arrays.asList(of));
    return scratch.taken();
  }

  private CellOutput piece(int part) {
    if (pieces[part] == null) {
      pieces[part] = new CellOutput(words);
    }
    return pieces[part];
  }

  /** Hands on the last rows of each part. */
  public void end() {
    for (int part = 0; part < pieces.length; part++) {
      if (pieces[part] != null && pieces[part].length() > 0) {
        to.take(part, pieces[part].takenWithWords());
      }
      pieces[part] = null;
    }
  }
}
