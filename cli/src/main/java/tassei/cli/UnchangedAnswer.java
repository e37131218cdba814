package tassei.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What a run said that had nothing to do, kept in a file for the next one that is asked in the same
 * words. It may be deleted or damaged at any time: that costs time and nothing else.
 *
 * @param asked the words, and where they were said
 * @param files all that it read
 */
record UnchangedAnswer(String asked, int exit, String out, String err, List<SeenFile> files) {

  /** What is kept in a file; fails where there is none or it is not as it was written. */
  static UnchangedAnswer read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(file.toString());
    }
    byte[] all = Files.readAllBytes(file);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
    if (in.readLong() != seal(all, Long.BYTES)) {
      throw new IOException("damaged");
    }
    String asked = in.readUTF();
    int exit = in.readInt();
    String out = in.readUTF();
    String err = in.readUTF();
    List<SeenFile> files = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.add(new SeenFile(in.readUTF(), in.readUTF(), in.readLong()));
    }
    return new UnchangedAnswer(asked, exit, out, err, files);
  }

  void write(Path file) throws IOException {
    byte[] text = text();
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(sealed);
    out.writeLong(seal(text, 0));
    out.write(text);
    // A link in the file's place would lead elsewhere.
    try (SeekableByteChannel kept =
        Files.newByteChannel(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING,
            LinkOption.NOFOLLOW_LINKS)) {
      kept.write(ByteBuffer.wrap(sealed.toByteArray()));
    }
  }

  private byte[] text() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream text = new DataOutputStream(bytes);
    text.writeUTF(asked);
    text.writeInt(exit);
    text.writeUTF(out);
    text.writeUTF(err);
    text.writeInt(files.size());
    for (SeenFile file : files) {
      text.writeUTF(file.path());
      text.writeUTF(file.stamp());
      text.writeLong(file.changed());
    }
    return bytes.toByteArray();
  }

  private static long seal(byte[] text, int from) {
    CRC32 seal = new CRC32();
    seal.update(text, from, text.length - from);
    return seal.getValue();
  }

  /** Returns what the process ends with. */
  int say(PrintWriter said, PrintWriter noted) {
    noted.print(err);
    noted.flush();
    said.print(out);
    said.flush();
    return exit;
  }

  /** Whether every file is. */
  boolean isAsItWas() {
    for (SeenFile file : files) {
      if (!file.isAsItWas()) {
        return false;
      }
    }
    return true;
  }
}
