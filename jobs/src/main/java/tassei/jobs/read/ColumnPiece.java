package tassei.jobs.read;

import java.util.Iterator;
import java.util.function.LongPredicate;
import tassei.contract.column.Field;

/** A piece of which one column, or some rows, are read without the others. */
public interface ColumnPiece extends InputPiece {
  /**
   * Some of its rows, in their order.
   *
   * @param wanted by their number in the piece, from 0
   */
  Iterator<RawRow> rows(LongPredicate wanted);

  /** The cells of one column, in the order of the rows. */
  Iterator<String> cells(Field column);

  /** How many rows it has. */
  long size();
}
