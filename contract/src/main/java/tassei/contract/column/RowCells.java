package tassei.contract.column;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * A row that a run has written, read again. What is blank is null, as is a column that came later.
 */
public interface RowCells {
  String text(Field column);

  BigDecimal number(Field column);

  Integer year(Field column);

  Long count(Field column);

  /** An unknown flag is not raised. */
  boolean flag(Field column);

  /** What a row cannot do without. */
  default <V> V stated(Field column, V value) {
    if (value == null) {
      throw blank(column);
    }
    return value;
  }

  /** To be thrown: the cell is blank, which it never is in a row that a run has written. */
  RuntimeException blank(Field column);

  /** A word that this version may not know; who reads it says so. */
  <W> W word(Field column, Function<String, W> meaning);
}
