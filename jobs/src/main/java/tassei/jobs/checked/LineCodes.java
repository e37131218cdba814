package tassei.jobs.checked;

import java.io.Serializable;

/**
 * Codes of budget lines, also of refused ones, and which of them several tables have: the rows of
 * all others are compared with each other where their table lies, because they travel no further.
 */
final class LineCodes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final CodeIndex all = new CodeIndex();
  private final CodeIndex scattered = new CodeIndex();
  private int tables;

  /** With those of one more table. */
  LineCodes plus(Iterable<String> table) {
    tables++;
    for (String code : table) {
      if (all.numberOrPut(code, tables) != tables) {
        scattered.put(code, 0);
      }
    }
    return this;
  }

  /** With those of other tables. */
  LineCodes plus(LineCodes others) {
    scattered.plus(all.common(others.all)).plus(others.scattered);
    all.plus(others.all);
    tables = Math.max(tables, others.tables);
    return this;
  }

  CodeIndex all() {
    return all;
  }

  /** Those that several tables have. */
  CodeIndex scattered() {
    return scattered;
  }
}
