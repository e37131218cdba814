package tassei.jobs.pass.spark;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.FoldedPart;
import tassei.jobs.pass.Packing;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.pass.RowChoice;
import tassei.jobs.pass.Rows;
import tassei.jobs.pass.Source;
import tassei.jobs.pass.packed.KeptFolder;
import tassei.jobs.pass.packed.PackedKeys;
import tassei.jobs.pass.packed.PartSink;
import tassei.jobs.pass.packed.PartedFile;
import tassei.jobs.pass.packed.RowPacker;
import tassei.jobs.pass.packed.RowsOfKeys;

/**
 * Rows of pieces of files, brought together by key on this machine alone. First keys meet, in a
 * file for each piece: most rows have theirs alone and are folded where they are read. The others
 * are packed by part into a file for each piece, and each part is folded. All files are kept, and
 * so is what each piece and each part came to.
 */
final class Meeting<P, R> {
  /** Parts are small, so that few of them are folded again where few rows changed. */
  private static final int PARTS_OF_ONE = 16;

  private static final int MOST_PARTS = 512;

  private final JavaSparkContext spark;
  private final List<P> pieces;
  private final Source<P, R> source;
  private final Rows.Key<R> key;
  private final Packing<R> packing;
  private final KeptFolder kept;

  /** Of each piece, the rows whose key others have too. */
  private final List<BitSet> repeated;

  private final int parts;

  /** The repeated rows of each piece, once they are packed. */
  private final PartedFile[] travelled;

  Meeting(ReadRows<P, R> rows, Rows.Key<R> key) {
    this.spark = rows.core().context();
    this.pieces = rows.pieces();
    this.source = rows.source();
    this.key = key;
    this.packing = rows.packing();
    this.kept = rows.kept();
    this.repeated = repeated(powerOfTwo(rows.parts()));
    this.parts = powerOfTwo(PARTS_OF_ONE * rows.partsOf(repeated));
    this.travelled = new PartedFile[pieces.size()];
  }

  /** So that a few rows more make the same parts. */
  private static int powerOfTwo(int atLeast) {
    return Math.min(MOST_PARTS, Integer.highestOneBit(Math.max(1, atLeast - 1)) * 2);
  }

  private List<BitSet> repeated(int meetings) {
    PartedFile[] keys = new PartedFile[pieces.size()];
    List<BitSet> bits = new ArrayList<>();
    pieces.forEach(piece -> bits.add(new BitSet()));
    try {
      HereTasks.each(spark, keys.length, piece -> keys[piece] = keys(piece, meetings));
      HereTasks.each(spark, meetings, part -> meet(keys, part, bits));
      return bits;
    } finally {
      closeAll(keys);
    }
  }

  private PartedFile keys(int piece, int meetings) {
    P of = pieces.get(piece);
    String name = kept.name("keys", Arrays.asList(source.identity(of), "" + meetings));
    return PartedFile.find(kept, name, meetings)
        .orElseGet(
            () ->
                PartedFile.write(
                    kept, name, meetings, to -> PackedKeys.lay(source.keys(of), meetings, to)));
  }

  private static void meet(PartedFile[] keys, int part, List<BitSet> bits) {
    List<byte[]> met = new ArrayList<>();
    List<BitSet> of = new ArrayList<>();
    for (int piece = 0; piece < keys.length; piece++) {
      for (byte[] bytes : keys[piece].read(part)) {
        met.add(bytes);
        of.add(bits.get(piece));
      }
    }
    List<int[]> rows = PackedKeys.repeated(met);
    for (int i = 0; i < of.size(); i++) {
      mark(of.get(i), rows.get(i));
    }
  }

  private static void mark(BitSet bits, int[] rows) {
    synchronized (bits) {
      for (int row : rows) {
        bits.set(row);
      }
    }
  }

  private static void closeAll(PartedFile[] files) {
    for (PartedFile file : files) {
      if (file != null) {
        file.close();
      }
    }
  }

  /**
   * What all rows come to.
   *
   * @param question null: it is not kept
   */
  <S> S fold(Fold<List<R>, S> fold, String question, RowBuffer results) {
    Gathering<List<R>, S> sums = new Gathering<>(fold, results);
    KeptSums<List<R>, S> known = new KeptSums<>(kept, question, fold, results);
    try {
      HereTasks.each(spark, pieces.size(), piece -> sums.add(ofPiece(piece, known)));
      HereTasks.each(spark, parts, part -> ofPart(part, known).ifPresent(sums::add));
      return sums.sums();
    } finally {
      closeAll(travelled);
    }
  }

  /** What the rows come to that have their key alone; the others are packed where they are not. */
  private <S> FoldedPart<S> ofPiece(int piece, KeptSums<List<R>, S> known) {
    String identity = source.identity(pieces.get(piece));
    String marked = HexFormat.of().formatHex(repeated.get(piece).toByteArray());
    String packed = kept.name("rows", Arrays.asList(identity, marked, "" + parts));
    String name = known.name(Arrays.asList(identity, marked));
    Optional<FoldedPart<S>> found = known.find(name);
    if (isPacked(piece, packed)) {
      return found.orElseGet(() -> known.made(name, alone(piece)));
    }
    if (found.isEmpty()) {
      return partedAndMade(piece, packed, known, name);
    }
    travelled[piece] = PartedFile.write(kept, packed, parts, to -> pack(piece, to));
    return found.get();
  }

  private boolean isPacked(int piece, String name) {
    if (travelled[piece] == null) {
      travelled[piece] = PartedFile.find(kept, name, parts).orElse(null);
    }
    return travelled[piece] != null;
  }

  private Iterator<List<R>> alone(int piece) {
    RowChoice others = new RowChoice(repeated.get(piece), false);
    Iterator<R> rows = source.rows(pieces.get(piece), others);
    return new PartedRows<>(rows, new BitSet(), null);
  }

  private void pack(int piece, PartSink to) {
    RowPacker<R> packer = new RowPacker<>(key, packing, parts, to);
    RowChoice marked = new RowChoice(repeated.get(piece), true);
    source.rows(pieces.get(piece), marked).forEachRemaining(packer::add);
    packer.end();
  }

  /** Both, as the piece is read once. */
  private <S> FoldedPart<S> partedAndMade(
      int piece, String packed, KeptSums<List<R>, S> known, String name) {
    List<FoldedPart<S>> made = new ArrayList<>(1);
    travelled[piece] =
        PartedFile.write(
            kept,
            packed,
            parts,
            to -> {
              RowPacker<R> packer = new RowPacker<>(key, packing, parts, to);
              Iterator<R> rows = source.rows(pieces.get(piece));
              made.add(known.made(name, new PartedRows<>(rows, repeated.get(piece), packer)));
              packer.end();
            });
    return made.get(0);
  }

  /** What a part comes to; nothing: it has no row. */
  private <S> Optional<FoldedPart<S>> ofPart(int part, KeptSums<List<R>, S> known) {
    String content = Arrays.stream(travelled).map(each -> each.contentOf(part)).collect(joining());
    if (content.isEmpty()) {
      return Optional.empty();
    }
    String name = known.name(List.of(content));
    Optional<FoldedPart<S>> found = known.find(name);
    return found.isPresent() ? found : Optional.of(known.made(name, together(part)));
  }

  private Iterator<List<R>> together(int part) {
    Iterator<byte[]> bytes =
        Arrays.stream(travelled).flatMap(each -> each.read(part).stream()).iterator();
    return new RowsOfKeys<>(bytes, key, packing);
  }
}
