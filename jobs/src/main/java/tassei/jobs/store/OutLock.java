package tassei.jobs.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import tassei.jobs.file.LinkGuard;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.refusal.WriteFailure;

/** One run at a time: a lock that the system frees when its holder dies, however it dies. */
public final class OutLock implements AutoCloseable {
  private static final String NAME = ".lock";
  private static final Pattern PROCESS = Pattern.compile("[0-9]{0,19}\\s?");

  private static final int MOST = 20;

  /** Null where there is nothing to hold. */
  private final FileChannel channel;

  private OutLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The file stays when the lock is freed: whoever deletes it could let two runs in. */
  static OutLock on(Path out) throws IOException {
    Path file = out.resolve(NAME);
    refuseOther(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        nameHolder(channel);
        return new OutLock(channel);
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      channel.close();
      throw new OutFolderBusy(out, holder(file));
    } catch (IOException failure) {
      channel.close();
      throw failure;
    }
    channel.close();
    throw new OutFolderBusy(out, holder(file));
  }

  /** The number of a process is written into it: into a lock, and into nothing else. */
  private static void refuseOther(Path file) throws IOException {
    LinkGuard.refuseLink(file);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean isLock =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.size(file) <= MOST
            && PROCESS.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).matches();
    if (!isLock) {
      throw new RefusedInput(file + ": is not the lock of a run; remove it");
    }
  }

  /** Held while something is added to a finished run, which may lie in an archive of its own. */
  public static OutLock beside(Path run) {
    Path out = run.toAbsolutePath().normalize().getParent();
    try {
      boolean isThere = Files.exists(out.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
      return isThere ? on(out) : new OutLock(null);
    } catch (IOException failure) {
      throw WriteFailure.refusal(failure, out);
    }
  }

  private static void nameHolder(FileChannel channel) throws IOException {
    byte[] process = String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(process), 0);
  }

  private static String holder(Path file) {
    try {
      String process = Files.readString(file).strip();
      return process.isEmpty() ? "" : " (process " + process + ")";
    } catch (IOException unreadable) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
