package tassei.jobs.pass.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import tassei.jobs.pass.Packing;
import tassei.jobs.sorted.CellInput;

/** The rows of a part, those of one key together; they are unpacked when they are asked for. */
public final class RowsOfKeys<R> implements Iterator<List<R>> {
  private final Packing<R> packing;
  private final List<PackedRow> rows = new ArrayList<>();

  /** Hashes of keys in their order, each with the number of its row in place of its last bits. */
  private final long[] order;

  /** These bits. */
  private final long numbers;

  private int next;

  /** Rows of one hash that are still to be given: most often they have one key. */
  private List<PackedRow> ofOneHash = List.of();

  public RowsOfKeys(Iterator<byte[]> pieces, Packing<R> packing) {
    this.packing = packing;
    pieces.forEachRemaining(piece -> PackedRow.addAll(piece, rows));
    this.numbers = (Long.highestOneBit(rows.size()) << 1) - 1;
    this.order = new long[rows.size()];
    for (int row = 0; row < order.length; row++) {
      order[row] = (rows.get(row).hash & ~numbers) | row;
    }
    Arrays.sort(order);
  }

  /** A row among others, behind the hash of its key, its key and the lengths of both. */
  private static final class PackedRow {
    private final long hash;
    private final CellInput piece;

    /** Of the key, behind its length. */
    private final int begin;

    private final int keyLength;

    private PackedRow(long hash, CellInput piece, int begin, int keyLength) {
      this.hash = hash;
      this.piece = piece;
      this.begin = begin;
      this.keyLength = keyLength;
    }

    private static void addAll(byte[] bytes, List<PackedRow> rows) {
      CellInput piece = CellInput.withWords(bytes);
      CellInput from = piece.from(0);
      while (!from.isAtEnd()) {
        long hash = from.number();
        int keyLength = from.integer();
        rows.add(new PackedRow(hash, piece, from.at(), keyLength));
        from.skip(keyLength);
        from.skip(from.integer());
      }
    }

    private boolean hasKeyOf(PackedRow other) {
      return keyLength == other.keyLength
          && piece.isSame(begin, other.piece, other.begin, keyLength);
    }

    private <R> R unpacked(Packing<R> packing) {
      return packing.read(piece.from(begin + keyLength + Integer.BYTES));
    }
  }

  @Override
  public boolean hasNext() {
    return !ofOneHash.isEmpty() || next < order.length;
  }

  @Override
  public List<R> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    PackedRow first = ofOneHash.isEmpty() ? findOneHash() : ofOneHash.get(0);
    List<R> together = new ArrayList<>(ofOneHash.size());
    List<PackedRow> others = List.of();
    for (PackedRow row : ofOneHash) {
      if (row.hasKeyOf(first)) {
        together.add(row.unpacked(packing));
      } else {
        others = others.isEmpty() ? new ArrayList<>() : others;
        others.add(row);
      }
    }
    ofOneHash = others;
    together.sort(packing.order());
    return together;
  }

  /** The first of them. */
  private PackedRow findOneHash() {
    ofOneHash = new ArrayList<>();
    long hash = order[next] & ~numbers;
    while (next < order.length && (order[next] & ~numbers) == hash) {
      ofOneHash.add(rows.get((int) (order[next] & numbers)));
      next++;
    }
    return ofOneHash.get(0);
  }
}
