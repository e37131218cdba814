package tassei.figures.event;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import tassei.contract.words.Status;

/**
 * An event that counts for an indicator, with what the outcome's newest report says of it.
 *
 * @param year null: not told
 * @param denominator null: not told
 * @param simulated the report or its project is invented
 * @param reportedOn null: not dated
 */
public record CountedEvent(
    String kpi,
    String outcome,
    Integer year,
    BigDecimal quantity,
    BigDecimal denominator,
    Status status,
    boolean simulated,
    LocalDate reportedOn)
    implements Serializable {

  public boolean isProvisional() {
    return status == Status.PROVISIONAL;
  }
}
