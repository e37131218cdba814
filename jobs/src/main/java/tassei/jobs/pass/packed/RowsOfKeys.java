package tassei.jobs.pass.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.Rows;
import tassei.jobs.sorted.CellInput;

/** The rows of a part, those of one key together; they are unpacked when they are asked for. */
public final class RowsOfKeys<R> implements Iterator<List<R>> {
  private final Rows.Key<R> key;
  private final Packing<R> packing;
  private final List<PackedRow> rows = new ArrayList<>();

  /** Hashes of keys in their order, each with the number of its row in place of its last bits. */
  private final long[] order;

  /** These bits. */
  private final long numbers;

  private int next;

  /** Rows of one hash that are still to be given: most often they have one key. */
  private List<R> ofOneHash = List.of();

  public RowsOfKeys(Iterator<byte[]> pieces, Rows.Key<R> key, Packing<R> packing) {
    this.key = key;
    this.packing = packing;
    pieces.forEachRemaining(piece -> PackedRow.addAll(piece, rows));
    this.numbers = (Long.highestOneBit(rows.size()) << 1) - 1;
    this.order = new long[rows.size()];
    for (int row = 0; row < order.length; row++) {
      order[row] = (rows.get(row).hash & ~numbers) | row;
    }
    Arrays.sort(order);
  }

  /** A row among others, behind the hash of its key and its length. */
  private static final class PackedRow {
    private final long hash;
    private final CellInput piece;
    private final int begin;

    private PackedRow(long hash, CellInput piece, int begin) {
      this.hash = hash;
      this.piece = piece;
      this.begin = begin;
    }

    private static void addAll(byte[] bytes, List<PackedRow> rows) {
      CellInput piece = CellInput.withWords(bytes);
      CellInput from = piece.from(0);
      while (!from.isAtEnd()) {
        long hash = from.number();
        int length = from.integer();
        rows.add(new PackedRow(hash, piece, from.at()));
        from.skip(length);
      }
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
    if (ofOneHash.isEmpty()) {
      ofOneHash = nextOfOneHash();
    }
    Object of = key.of(ofOneHash.get(0));
    List<R> together = new ArrayList<>(ofOneHash.size());
    List<R> others = List.of();
    for (R row : ofOneHash) {
      if (key.of(row).equals(of)) {
        together.add(row);
      } else {
        others = others.isEmpty() ? new ArrayList<>() : others;
        others.add(row);
      }
    }
    ofOneHash = others;
    together.sort(packing.order());
    return together;
  }

  private List<R> nextOfOneHash() {
    List<R> unpacked = new ArrayList<>();
    long hash = order[next] & ~numbers;
    while (next < order.length && (order[next] & ~numbers) == hash) {
      PackedRow row = rows.get((int) (order[next] & numbers));
      unpacked.add(packing.read(row.piece.from(row.begin)));
      next++;
    }
    return unpacked;
  }
}
