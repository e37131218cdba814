package tassei.jobs.pass;

import java.io.Serializable;
import java.util.Comparator;
import tassei.jobs.sorted.CellInput;
import tassei.jobs.sorted.CellOutput;

/** How rows are written for another task, and read there; many tasks use one at once. */
public interface Packing<R> extends Serializable {
  void write(R row, CellOutput to);

  R read(CellInput from);

  /** The order of rows of one key, because they arrive as tasks happen to end. */
  Comparator<R> order();
}
