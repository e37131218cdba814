package tassei.jobs.file;

import java.io.IOException;

/** Bytes that outlive the process, on this machine or on a file system that machines share. */
interface KeptBytes {
  byte[] read() throws IOException;

  /** All of them or none, and only where the folder of the file is there. */
  void write(byte[] bytes) throws IOException;
}
