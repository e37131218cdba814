package tassei.jobs.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What changes when a file is written, replaced or touched. A program may set the time of
 * modification back, but not the time of change; the key is the inode where there is one.
 */
public record FileStamp(long size, FileTime modified, FileTime changed, Object key) {

  public static FileStamp of(Path file) throws IOException {
    BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileStamp(basic.size(), basic.lastModifiedTime(), changeTime(file), basic.fileKey());
  }

  private static FileTime changeTime(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return FileTime.fromMillis(0);
    }
    return (FileTime) Files.getAttribute(file, "unix:ctime");
  }
}
