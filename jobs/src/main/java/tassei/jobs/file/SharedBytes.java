package tassei.jobs.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file that machines share; torn, it is not as it was written and counts for nothing. */
record SharedBytes(Location file) implements KeptBytes {

  @Override
  public byte[] read() throws IOException {
    return SharedFiles.read(SharedFiles.system(file), SharedFiles.path(file));
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    FileSystem system = SharedFiles.system(file);
    Path path = SharedFiles.path(file);
    if (system.exists(path.getParent())) {
      SharedFiles.write(system, path, new ByteArrayInputStream(bytes));
    }
  }
}
