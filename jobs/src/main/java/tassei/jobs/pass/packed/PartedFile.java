package tassei.jobs.pass.packed;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Pieces of bytes for many parts, in one file; whoever brings a part together reads its own from
 * every file. Behind them stands where each begins, and a hash of it.
 */
public final class PartedFile implements AutoCloseable {
  /** Of one piece: its part, its length, where it begins, and its hash. */
  private static final int INDEXED = 2 * Integer.BYTES + 3 * Long.BYTES;

  private final Path file;

  /** By part. */
  private final List<List<Piece>> pieces;

  private FileChannel bytes;

  private record Piece(long begin, int length, long hash, long hash2) {}

  private PartedFile(Path file, List<List<Piece>> pieces) {
    this.file = file;
    this.pieces = pieces;
  }

  /**
   * Writes the file of a name.
   *
   * @param parts how many there are
   * @param content hands on its pieces
   */
  public static PartedFile write(
      KeptFolder folder, String name, int parts, Consumer<PartSink> content) {
    List<List<Piece>> pieces = noPieces(parts);
    Path file = folder.write(name, to -> write(content, pieces, to));
    return new PartedFile(file, pieces);
  }

  private static List<List<Piece>> noPieces(int parts) {
    List<List<Piece>> pieces = new ArrayList<>(parts);
    for (int part = 0; part < parts; part++) {
      pieces.add(List.of());
    }
    return pieces;
  }

  private static void write(Consumer<PartSink> content, List<List<Piece>> pieces, OutputStream to)
      throws IOException {
    Writer writer = new Writer(to, pieces);
    content.accept(writer);
    writer.end();
  }

  /** Writes pieces as they come, and remembers where they stand. */
  private static final class Writer implements PartSink {
    private final OutputStream to;
    private final List<List<Piece>> pieces;
    private long end;

    private Writer(OutputStream to, List<List<Piece>> pieces) {
      this.to = to;
      this.pieces = pieces;
    }

    @Override
    public void take(int part, byte[] bytes) {
      long[] hash = MurmurHash3.hash128x64(bytes, 0, bytes.length, 0);
      add(pieces, part, new Piece(end, bytes.length, hash[0], hash[1]));
      try {
        to.write(bytes, 0, bytes.length);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed.getMessage(), failed);
      }
      end += bytes.length;
    }

    private void end() throws IOException {
      DataOutputStream index = new DataOutputStream(to);
      int number = 0;
      for (int part = 0; part < pieces.size(); part++) {
        for (Piece piece : pieces.get(part)) {
          write(index, part, piece);
          number++;
        }
      }
      index.writeInt(number);
      index.flush();
    }

    private static void write(DataOutputStream index, int part, Piece piece) throws IOException {
      index.writeInt(part);
      index.writeInt(piece.length);
      index.writeLong(piece.begin);
      index.writeLong(piece.hash);
      index.writeLong(piece.hash2);
    }
  }

  private static void add(List<List<Piece>> pieces, int part, Piece piece) {
    if (pieces.get(part).isEmpty()) {
      pieces.set(part, new ArrayList<>(1));
    }
    pieces.get(part).add(piece);
  }

  /** The file of a name, where there is one. */
  public static Optional<PartedFile> find(KeptFolder folder, String name, int parts) {
    return folder.find(name).map(file -> new PartedFile(file, index(file, parts)));
  }

  private static List<List<Piece>> index(Path file, int parts) {
    List<List<Piece>> pieces = noPieces(parts);
    try (FileChannel bytes = SealedFile.opened(file)) {
      long end = bytes.size() - SealedFile.SEAL - Integer.BYTES;
      ByteBuffer number = ByteBuffer.allocate(Integer.BYTES);
      SealedFile.readFully(bytes, number, end);
      int length = number.getInt() * INDEXED;
      ByteBuffer index = ByteBuffer.allocate(length);
      SealedFile.readFully(bytes, index, end - length);
      while (index.hasRemaining()) {
        int part = index.getInt();
        int size = index.getInt();
        add(pieces, part, new Piece(index.getLong(), size, index.getLong(), index.getLong()));
      }
      return pieces;
    } catch (IOException failed) {
      throw SealedFile.failure(file, failed);
    }
  }

  /** What the pieces of a part hold, as one text; blank: there are none. */
  public String contentOf(int part) {
    StringBuilder content = new StringBuilder();
    for (Piece piece : pieces.get(part)) {
      content.append(piece.length).append(' ').append(piece.hash).append(' ').append(piece.hash2);
      content.append('\n');
    }
    return content.toString();
  }

  /** The pieces of a part, as they were handed on. */
  public List<byte[]> read(int part) {
    List<byte[]> read = new ArrayList<>(1);
    try {
      for (Piece piece : pieces.get(part)) {
        byte[] bytes = new byte[piece.length];
        SealedFile.readFully(opened(), ByteBuffer.wrap(bytes), piece.begin);
        read.add(bytes);
      }
    } catch (IOException failed) {
      throw SealedFile.failure(file, failed);
    }
    return read;
  }

  /** Opened once, because every part asks for a little of it. */
  private synchronized FileChannel opened() throws IOException {
    if (bytes == null) {
      bytes = SealedFile.opened(file);
    }
    return bytes;
  }

  @Override
  public synchronized void close() {
    try {
      if (bytes != null) {
        bytes.close();
        bytes = null;
      }
    } catch (IOException failed) {
      throw SealedFile.failure(file, failed);
    }
  }
}
