package tassei.jobs.store;

import java.nio.file.Path;

/** Another run holds the output folder. */
public final class OutFolderBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutFolderBusy(Path out, String holder) {
    super(out + ": another run holds this folder" + holder + "; wait for it or name another --out");
  }
}
