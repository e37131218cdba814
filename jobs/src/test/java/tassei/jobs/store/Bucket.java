package tassei.jobs.store;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;
import tassei.jobs.file.Location;

/**
 * A file system as an object store is: it has no links, and a rename is no single step, so that
 * there is none here. It lies over a folder of this machine: {@code bucket:/folder}.
 */
public final class Bucket extends RawLocalFileSystem {
  /** Names this class to who is to know the scheme. */
  public static final String PROPERTY = "spark.hadoop.fs.bucket.impl";

  /** Names of the files that were made, in order. */
  static final List<String> MADE = new ArrayList<>();

  /** The writer dies before it makes a file of this name. */
  static String dyingAt = "";

  /** Makes the scheme known, as spark-submit would. */
  public static void use() {
    System.setProperty(PROPERTY, Bucket.class.getName());
    MADE.clear();
    dyingAt = "";
  }

  public static Location of(java.nio.file.Path folder) {
    return Location.of("bucket:" + folder);
  }

  @Override
  public URI getUri() {
    return URI.create("bucket:///");
  }

  @Override
  public String getScheme() {
    return "bucket";
  }

  @Override
  public boolean rename(Path from, Path into) {
    throw new UnsupportedOperationException(from + " to " + into);
  }

  @Override
  public FileStatus getFileStatus(Path file) throws IOException {
    return plain(super.getFileStatus(file));
  }

  @Override
  public FileStatus[] listStatus(Path file) throws IOException {
    return Arrays.stream(super.listStatus(file)).map(Bucket::plain).toArray(FileStatus[]::new);
  }

  /** Without owner and permissions, for which the class above asks the machine. */
  private static FileStatus plain(FileStatus status) {
    return new FileStatus(
        status.getLen(),
        status.isDirectory(),
        1,
        status.getBlockSize(),
        status.getModificationTime(),
        status.getPath());
  }

  @Override
  public FSDataOutputStream create(
      Path file, boolean overwrite, int buffer, short copies, long block, Progressable progress)
      throws IOException {
    if (file.getName().equals(dyingAt)) {
      throw new IOException("dead before " + file);
    }
    MADE.add(file.getName());
    return super.create(file, overwrite, buffer, copies, block, progress);
  }
}
