package tassei.jobs.read;

import java.io.Serializable;
import java.util.Iterator;

/** What of a file is read by itself, one row after the other. */
public interface InputPiece extends Serializable {
  Iterator<RawRow> rows();

  /** The file, as messages call it. */
  String name();

  /** Which piece of its file it is. */
  default int number() {
    return 0;
  }
}
