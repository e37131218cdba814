package tassei.jobs.pass;

import java.io.Serializable;
import java.util.BitSet;

/**
 * Some rows of a piece, by their number from 0.
 *
 * @param isMarked whether the marked ones are meant, or all others
 */
public record RowChoice(BitSet marks, boolean isMarked) implements Serializable {
  public boolean has(long row) {
    return marks.get((int) row) == isMarked;
  }
}
