package tassei.jobs.write;

import java.util.List;
import tassei.contract.column.CellType;
import tassei.contract.column.Field;
import tassei.jobs.csv.RecordBytes;

/** The first cells of rows of a CSV file that a run wrote, as what they mean. */
final class TextKey {
  private final List<Field> fields;

  TextKey(List<Field> fields) {
    this.fields = fields;
  }

  Object[] of(RecordBytes record) {
    Object[] key = new Object[fields.size()];
    for (int i = 0; i < key.length; i++) {
      key[i] = value(fields.get(i).type(), record.cell(i));
    }
    return key;
  }

  /** What guards a cell from being taken for a formula is no part of it. */
  private static Object value(CellType type, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return switch (type) {
      case TEXT -> cell.startsWith("'") ? cell.substring(1) : cell;
      case INTEGER -> Integer.valueOf(cell);
      default -> throw new IllegalArgumentException(type + " is in no key");
    };
  }
}
