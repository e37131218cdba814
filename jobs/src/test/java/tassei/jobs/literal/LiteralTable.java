package tassei.jobs.literal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tassei.contract.column.Field;

/** The rows of a result table, as its CSV has them. */
public record LiteralTable(List<Map<String, String>> rows) {

  /** Rows whose column says this. */
  public LiteralTable where(Field column, Object value) {
    return where(column, cell -> cell.equals(value.toString()));
  }

  public LiteralTable where(Field column, Predicate<String> holds) {
    return new LiteralTable(
        rows.stream().filter(row -> holds.test(row.get(column.name()))).toList());
  }

  /** Every row as {@code a | b | c}, sorted; unknown is blank, numbers are plain. */
  public static List<String> shown(LiteralTable table, Field... columns) {
    return table.rows.stream().map(row -> shown(row, List.of(columns))).sorted().toList();
  }

  private static String shown(Map<String, String> row, List<Field> columns) {
    List<String> values = new ArrayList<>();
    for (Field column : columns) {
      String cell = row.get(column.name());
      if (cell == null) {
        throw new IllegalArgumentException("no column " + column.name() + " in " + row.keySet());
      }
      boolean isNumber = column.type().isDecimal() && !cell.isEmpty();
      values.add(isNumber ? plain(new BigDecimal(cell)) : cell);
    }
    return String.join(" | ", values);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
