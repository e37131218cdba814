package tassei.figures.input;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tassei.contract.FiscalYear;

/**
 * What one project reports of one outcome, on one day.
 *
 * @param project null: no project made it
 * @param statedYear null: it follows from the day
 * @param occurredOn null: not told
 * @param quantity null: one
 */
public record OutcomeReport(
    String outcome,
    String kind,
    String project,
    Integer statedYear,
    LocalDate occurredOn,
    BigDecimal quantity,
    BigDecimal denominator,
    List<String> tags,
    boolean simulated,
    Told told)
    implements Report, Serializable {

  /** Null where neither the year nor the day is told. */
  public Integer fiscalYear() {
    if (statedYear != null) {
      return statedYear;
    }
    return occurredOn == null ? null : Integer.valueOf(FiscalYear.of(occurredOn));
  }

  /** One thing, where it does not say how many. */
  public BigDecimal counted() {
    return quantity == null ? BigDecimal.ONE : quantity;
  }
}
