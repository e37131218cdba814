package tassei.jobs.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of this machine, written aside and renamed. */
record LocalBytes(Path file) implements KeptBytes {

  @Override
  public byte[] read() throws IOException {
    if (!isHere() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(file.toString());
    }
    return Files.readAllBytes(file);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    if (!isHere()) {
      throw new NoSuchFileException(file.toString());
    }
    Path aside = Files.createTempFile(file.getParent(), file.getFileName().toString(), null);
    try {
      Files.write(aside, bytes);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  /** Where a link stands in the folder's place, nothing is kept. */
  private boolean isHere() {
    return Files.isDirectory(file.getParent(), LinkOption.NOFOLLOW_LINKS);
  }
}
