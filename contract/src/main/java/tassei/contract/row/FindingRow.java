package tassei.contract.row;

import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.words.FindingCode;
import tassei.contract.words.Severity;

/**
 * A row of {@code findings}: what a reader should know of.
 *
 * @param table the table it is about
 * @param key the row it is about; blank: all of them
 */
public record FindingRow(
    FindingCode code,
    Severity severity,
    String table,
    String key,
    String messageJa,
    String messageEn) {
  public static final Field CODE = Field.text("code", "kind of finding");
  public static final Field SEVERITY = Field.text("severity", "error, warning or info");
  public static final Field TABLE_NAME = Field.text("table", "table it is about");
  public static final Field KEY = Field.text("key", "row it is about");
  public static final Field MESSAGE_JA = Field.text("message_ja", "the finding in Japanese");
  public static final Field MESSAGE_EN = Field.text("message_en", "the finding in English");

  public static final RowTable<FindingRow> TABLE =
      new RowTable<>(
          "findings",
          List.of(
              new RowColumn<>(CODE, row -> row.code().code()),
              new RowColumn<>(SEVERITY, row -> row.severity().code()),
              new RowColumn<>(TABLE_NAME, FindingRow::table),
              new RowColumn<>(KEY, row -> row.key() == null ? "" : row.key()),
              new RowColumn<>(MESSAGE_JA, FindingRow::messageJa),
              new RowColumn<>(MESSAGE_EN, FindingRow::messageEn)));
}
