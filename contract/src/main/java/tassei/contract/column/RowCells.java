package tassei.contract.column;

import java.math.BigDecimal;
import java.util.function.Function;

/** A row that a run has written, read again. What is blank, or no column yet, is null. */
public interface RowCells {
  String text(Field column);

  BigDecimal number(Field column);

  Integer year(Field column);

  Long count(Field column);

  /** An unknown flag is not raised. */
  boolean flag(Field column);

  /** A word that this version may not know; who reads it says so. */
  <W> W word(Field column, Function<String, W> meaning);
}
