package tassei.figures.input;

import java.math.BigDecimal;
import java.util.List;

/**
 * A published statement as its document prints it, whatever it speaks of.
 *
 * @param value in its unit
 * @param about written with 約
 * @param amount the same in yen where the unit is money
 * @param years that it speaks of; null: any
 * @param accumulates whether a smaller value can only be a correction
 */
public record ControlReport(
    String control,
    BigDecimal value,
    String unit,
    boolean about,
    BigDecimal amount,
    List<Integer> years,
    boolean accumulates,
    Told told)
    implements Report {

  /** Null: of no one year. */
  public Integer onlyYear() {
    return years != null && years.size() == 1 ? years.get(0) : null;
  }

  /** The year that may still run; null: of any. */
  public Integer lastYear() {
    return years == null ? null : years.stream().max(Integer::compare).orElse(null);
  }
}
