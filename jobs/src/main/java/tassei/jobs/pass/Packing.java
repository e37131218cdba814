package tassei.jobs.pass;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;

/** How rows are written for another task, and read there. */
public interface Packing<R> extends Serializable {
  void write(R row, DataOutput to) throws IOException;

  R read(DataInput from) throws IOException;

  /** The order of rows of one key, because they arrive as tasks happen to end. */
  Comparator<R> order();
}
