package tassei.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of this machine, written aside and renamed. */
record LocalBytes(Path file) implements HashMemory.Kept {

  @Override
  public byte[] read() throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    Path aside = Files.createTempFile(file.getParent(), file.getFileName().toString(), null);
    try {
      Files.write(aside, bytes);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }
}
