package tassei.jobs.whatif;

import java.io.Serializable;
import java.util.List;

/**
 * Everything an adjustment can tell budget lines apart by. A blank is null.
 *
 * @param programmes the programme and those above it
 */
public record LineKey(
    String collection,
    int fiscalYear,
    String stage,
    String ministry,
    String integratedProject,
    String programme,
    String recipient,
    String account,
    List<String> programmes)
    implements Serializable {

  /** What stands for a key that the document leaves blank. */
  public static final String BLANK = "(none)";

  static final List<String> COLUMNS =
      List.of(
          "collection",
          "fiscal_year",
          "ministry",
          "integrated_project",
          "programme",
          "recipient",
          "account",
          "stage");

  /** The values of a column that a line of this key stands under. */
  List<String> values(String column) {
    return switch (column) {
      case "collection" -> List.of(collection);
      case "fiscal_year" -> List.of(Integer.toString(fiscalYear));
      case "stage" -> List.of(stage);
      case "ministry" -> one(ministry);
      case "integrated_project" -> one(integratedProject);
      case "programme" -> programmes.isEmpty() ? one(null) : programmes;
      case "recipient" -> one(recipient);
      case "account" -> one(account);
      default -> throw new IllegalArgumentException(column);
    };
  }

  private static List<String> one(String value) {
    return List.of(value == null ? BLANK : value);
  }
}
