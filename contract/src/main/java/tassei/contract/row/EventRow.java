package tassei.contract.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;

/**
 * A row of {@code kpi_events}: a report of the kind and place of an indicator.
 *
 * @param project null: no project made it
 * @param fiscalYear null: not told
 * @param denominator null: not told
 * @param whyNot null: it counts
 */
public record EventRow(
    String kpi,
    String outcome,
    String project,
    Integer fiscalYear,
    BigDecimal quantity,
    BigDecimal denominator,
    Status status,
    LocalDate reportedOn,
    WhyNot whyNot,
    String file,
    long record) {

  public boolean isCounted() {
    return whyNot == null;
  }
}
