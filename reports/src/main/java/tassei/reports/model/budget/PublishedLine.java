package tassei.reports.model.budget;

import java.math.BigDecimal;
import tassei.contract.BudgetTable;

/**
 * A published budget line.
 *
 * @param stated the amount as published, in its unit; empty where blank
 * @param amount in yen; null where unknown
 * @param counted in yen: of an envelope what is left beside its pieces
 * @param whyNot why it does not count; empty where it does
 */
public record PublishedLine(
    String line,
    String collection,
    int fiscalYear,
    Owner owner,
    String recipient,
    String account,
    String stage,
    String inclusion,
    String envelope,
    String stated,
    String unit,
    BigDecimal amount,
    BigDecimal precision,
    BigDecimal counted,
    String whyNot,
    Origin origin) {

  /** Codes; empty where several, or not stated. */
  public record Owner(String ministry, String project, String programme) {}

  /**
   * Where it is published.
   *
   * @param inferred whether we chose what the document leaves open
   */
  public record Origin(
      boolean provisional, boolean inferred, String reportedOn, String source, String note) {}

  public boolean isOf(BudgetTable table) {
    return collection.equals(table.collection())
        && fiscalYear == table.fiscalYear()
        && stage.equals(table.stage().code());
  }

  public PublishedLine from(Origin other) {
    return new PublishedLine(
        line,
        collection,
        fiscalYear,
        owner,
        recipient,
        account,
        stage,
        inclusion,
        envelope,
        stated,
        unit,
        amount,
        precision,
        counted,
        whyNot,
        other);
  }
}
