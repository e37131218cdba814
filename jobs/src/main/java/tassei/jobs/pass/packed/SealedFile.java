package tassei.jobs.pass.packed;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** A file with a check sum and its length behind its content, by which damage shows. */
final class SealedFile {
  /** Of what stands behind the content. */
  static final int SEAL = Long.BYTES + Long.BYTES;

  private static final int READ_AT_ONCE = 1 << 20;

  /** A link is not followed: others may write to an output folder. */
  private static final OpenOption[] NEW = {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};

  private SealedFile() {}

  /** What stands in a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream to) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    CRC32C sum = new CRC32C();
    try (OutputStream bytes =
        new BufferedOutputStream(Files.newOutputStream(file, NEW), READ_AT_ONCE)) {
      DataOutputStream all = new DataOutputStream(bytes);
      Counted counted = new Counted(new CheckedOutputStream(all, sum));
      content.writeTo(counted);
      all.writeLong(sum.getValue());
      all.writeLong(counted.length);
    }
  }

  /** Counts what goes through. */
  private static final class Counted extends OutputStream {
    private final OutputStream to;
    private long length;

    private Counted(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int part) throws IOException {
      to.write(part);
      length++;
    }

    @Override
    public void write(byte[] bytes, int from, int number) throws IOException {
      to.write(bytes, from, number);
      length += number;
    }
  }

  /** Whether there is such a file, and it is as it was written. */
  static boolean isWhole(Path file) {
    try (FileChannel bytes = opened(file)) {
      long content = bytes.size() - SEAL;
      if (content < 0) {
        return false;
      }
      ByteBuffer seal = ByteBuffer.allocate(SEAL);
      readFully(bytes, seal, content);
      return seal.getLong() == sum(bytes, content) && seal.getLong() == content;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** To be read; a link is none of our files. */
  static FileChannel opened(Path file) throws IOException {
    return FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  private static long sum(FileChannel bytes, long content) throws IOException {
    CRC32C sum = new CRC32C();
    ByteBuffer some = ByteBuffer.allocate((int) Math.min(content, READ_AT_ONCE));
    for (long at = 0; at < content; at += some.limit()) {
      some.clear().limit((int) Math.min(some.capacity(), content - at));
      readFully(bytes, some, at);
      sum.update(some);
      some.rewind();
    }
    return sum.getValue();
  }

  /** Fills what is left of a buffer with bytes from a place on; it is ready to be read then. */
  static void readFully(FileChannel bytes, ByteBuffer into, long from) throws IOException {
    int begin = into.position();
    while (into.hasRemaining()) {
      if (bytes.read(into, from + into.position() - begin) < 0) {
        throw new IOException("ends too early");
      }
    }
    into.position(begin);
  }

  static UncheckedIOException failure(Path file, IOException failed) {
    return new UncheckedIOException(file + ": " + failed.getMessage(), failed);
  }
}
