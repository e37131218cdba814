package tassei.jobs.pass.packed;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.FoldedPart;
import tassei.jobs.pass.RowBuffer;
import tassei.jobs.sorted.RowSegment;

/**
 * What rows came to, in a file: the rows of result tables that they made, each table in its order,
 * then where each begins, then the sums.
 */
public final class KeptFolds {
  /** Nothing else is made of bytes, because others may write to an output folder. */
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter(
          "tassei.**;java.lang.*;java.math.*;java.time.*;java.util.*;!*");

  private KeptFolds() {}

  /**
   * Puts what rows came to into the file of a name.
   *
   * @return the same, with its rows in that file
   */
  public static <S> FoldedPart<S> keep(
      KeptFolder folder, String name, Fold<?, S> fold, FoldedPart<S> made) {
    List<Place> places = new ArrayList<>();
    Object packed = fold.packed(made.sums());
    Path file = folder.write(name, to -> write(packed, made.results(), places, to));
    made.results().segments().values().forEach(each -> each.forEach(RowSegment::drop));
    return new FoldedPart<>(made.sums(), results(file, places, made.results()));
  }

  /**
   * Where rows of a table stand.
   *
   * @param number how many there are
   */
  private record Place(String table, long begin, int number) {}

  private static void write(Object sums, RowBuffer results, List<Place> places, OutputStream to)
      throws IOException {
    long end = 0;
    for (Map.Entry<String, List<RowSegment>> table : results.segments().entrySet()) {
      for (RowSegment segment : table.getValue()) {
        places.add(new Place(table.getKey(), end, segment.size()));
        end += segment.writeTo(to);
      }
    }
    ObjectOutputStream head = new ObjectOutputStream(to);
    head.writeInt(places.size());
    for (Place place : places) {
      head.writeUTF(place.table);
      head.writeLong(place.begin);
      head.writeInt(place.number);
    }
    head.writeObject(sums);
    head.flush();
    new DataOutputStream(to).writeLong(end);
  }

  /** Segments of the file, in a buffer like this one. */
  private static RowBuffer results(Path file, List<Place> places, RowBuffer like) {
    RowBuffer results = like.another();
    for (Place place : places) {
      results.add(place.table, RowSegment.in(file, place.begin, place.number));
    }
    return results;
  }

  /**
   * What is kept under a name; nothing where there is none.
   *
   * @param like how its rows are held
   */
  public static <S> Optional<FoldedPart<S>> find(
      KeptFolder folder, String name, Fold<?, S> fold, RowBuffer like) {
    return folder.find(name).map(file -> read(file, fold, like));
  }

  private static <S> FoldedPart<S> read(Path file, Fold<?, S> fold, RowBuffer like) {
    try (FileChannel bytes = SealedFile.opened(file)) {
      ByteBuffer begin = ByteBuffer.allocate(Long.BYTES);
      SealedFile.readFully(bytes, begin, bytes.size() - SealedFile.SEAL - Long.BYTES);
      bytes.position(begin.getLong());
      return read(file, fold, new BufferedInputStream(Channels.newInputStream(bytes)), like);
    } catch (IOException failed) {
      throw SealedFile.failure(file, failed);
    }
  }

  /** The seal of the file and its name vouch for the class of what stands there. */
  private static <S> FoldedPart<S> read(
      Path file, Fold<?, S> fold, InputStream from, RowBuffer like) throws IOException {
    ObjectInputStream head = new ObjectInputStream(from);
    head.setObjectInputFilter(OURS);
    List<Place> places = new ArrayList<>();
    for (int left = head.readInt(); left > 0; left--) {
      places.add(new Place(head.readUTF(), head.readLong(), head.readInt()));
    }
    try {
      return new FoldedPart<>(fold.unpacked(head.readObject()), results(file, places, like));
    } catch (ClassNotFoundException other) {
      throw new IllegalStateException("kept by another program", other);
    }
  }
}
