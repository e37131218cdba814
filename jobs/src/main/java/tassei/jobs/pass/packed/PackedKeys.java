package tassei.jobs.pass.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import tassei.jobs.sorted.CellInput;
import tassei.jobs.sorted.CellOutput;

/** Numbers of keys with their rows, by the part in which equal ones meet. */
public final class PackedKeys {
  private PackedKeys() {}

  /** Lays the keys of a piece by part: how many there are, then each behind the gap to its row. */
  public static void lay(long[] keys, int parts, PartSink to) {
    int[] sizes = new int[parts];
    for (long key : keys) {
      sizes[RowPacker.part(key, parts)]++;
    }
    CellOutput[] laid = new CellOutput[parts];
    int[] last = new int[parts];
    for (int row = 0; row < keys.length; row++) {
      int part = RowPacker.part(keys[row], parts);
      if (laid[part] == null) {
        laid[part] = new CellOutput();
        laid[part].integer(sizes[part]);
      }
      laid[part].size(row - last[part]);
      laid[part].number(keys[row]);
      last[part] = row;
    }
    for (int part = 0; part < parts; part++) {
      if (laid[part] != null) {
        to.take(part, laid[part].taken());
      }
    }
  }

  /** Of each piece of a part the rows whose keys others have too. */
  public static List<int[]> repeated(List<byte[]> pieces) {
    int size = pieces.stream().mapToInt(PackedKeys::size).sum();
    long numbers = (Long.highestOneBit(size) << 1) - 1;
    BitSet repeated = repeated(inOrder(pieces, size, numbers), numbers);
    List<int[]> rows = new ArrayList<>();
    int before = 0;
    for (byte[] piece : pieces) {
      int end = before + size(piece);
      rows.add(rows(piece, repeated.get(before, end)));
      before = end;
    }
    return rows;
  }

  private static int size(byte[] piece) {
    return new CellInput(piece).integer();
  }

  /**
   * Keys are sorted, each with the number of its row in place of its last bits: to err towards more
   * that travel does no harm.
   */
  private static long[] inOrder(List<byte[]> pieces, int size, long numbers) {
    long[] order = new long[size];
    int number = 0;
    for (byte[] piece : pieces) {
      CellInput keys = new CellInput(piece);
      for (int left = keys.integer(); left > 0; left--) {
        keys.size();
        order[number] = (keys.number() & ~numbers) | number;
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

  private static int[] rows(byte[] piece, BitSet chosen) {
    int[] rows = new int[chosen.cardinality()];
    CellInput keys = new CellInput(piece);
    int size = keys.integer();
    int row = 0;
    int found = 0;
    for (int i = 0; i < size && found < rows.length; i++) {
      row += keys.size();
      keys.number();
      if (chosen.get(i)) {
        rows[found] = row;
        found++;
      }
    }
    return rows;
  }
}
