package tassei.figures.finding;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.contract.words.Severity;

/**
 * One kind of finding.
 *
 * @param table the table it is about
 */
record FindingKind(FindingCode code, Severity severity, String table) {

  static FindingKind error(FindingCode code, String table) {
    return new FindingKind(code, Severity.ERROR, table);
  }

  static FindingKind warning(FindingCode code, String table) {
    return new FindingKind(code, Severity.WARNING, table);
  }

  static FindingKind info(FindingCode code, String table) {
    return new FindingKind(code, Severity.INFO, table);
  }

  FindingRow row(String key, String messageJa, String messageEn) {
    return new FindingRow(code, severity, table, key, messageJa, messageEn);
  }

  /** What is known of a key of several columns. */
  static String key(Object... parts) {
    return Arrays.stream(parts)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }
}
