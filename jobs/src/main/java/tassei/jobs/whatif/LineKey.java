package tassei.jobs.whatif;

import java.io.Serializable;
import java.util.List;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.Stage;

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

  /** The table that the line stands in. */
  public BudgetTable table() {
    return new BudgetTable(collection, fiscalYear, Stage.of(stage));
  }

  /** Whose the line is. */
  public Owner owner() {
    return new Owner(ministry, integratedProject, programme, recipient, account);
  }

  /** By the owner's, which does not meet that of another: keys are looked up for every line. */
  @Override
  public int hashCode() {
    int hash = 31 * owner().hashCode() + collection.hashCode();
    return 31 * (31 * hash + fiscalYear) + stage.hashCode();
  }

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
