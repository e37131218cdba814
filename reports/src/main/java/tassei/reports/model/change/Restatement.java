package tassei.reports.model.change;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that replaced an earlier one; null where there was, or is, none.
 *
 * @param kind update, revision, new-year or input; empty where the run does not say
 */
public record Restatement(
    String table,
    String key,
    Integer fiscalYear,
    String kind,
    BigDecimal before,
    BigDecimal after,
    BigDecimal change,
    String beforeOn,
    String afterOn) {

  /** Of a published figure yearly or cumulative, as its key ends; empty of others. */
  public String basis() {
    return List.of("yearly", "cumulative").stream()
        .filter(basis -> key.endsWith(" " + basis))
        .findFirst()
        .orElse("");
  }

  /** Whether it is what a figure is divided by that changed, and not the figure. */
  public boolean isOfDenominator() {
    return key.endsWith(" denominator");
  }
}
