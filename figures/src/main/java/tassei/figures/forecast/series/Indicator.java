package tassei.figures.forecast.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tassei.figures.kpi.Kpi;

/**
 * All a forecast knows of an indicator.
 *
 * @param family shared by an indicator and its parts (うち), which count the same events
 * @param simulated rests on invented rows
 * @param observed within its period, in order of time
 * @param budgets by fiscal year; unknown years are absent
 * @param settled what of its target needs no forecast
 */
public record Indicator(
    Kpi kpi,
    String family,
    boolean simulated,
    List<Observed> observed,
    Map<Integer, BigDecimal> budgets,
    Settled settled) {

  /** Of whose target nothing is settled. */
  public Indicator(
      Kpi kpi,
      String family,
      boolean simulated,
      List<Observed> observed,
      Map<Integer, BigDecimal> budgets) {
    this(kpi, family, simulated, observed, budgets, Settled.OPEN);
  }

  public Indicator {
    observed = List.copyOf(observed);
    budgets = Map.copyOf(budgets);
  }

  public int years() {
    return observed.stream().mapToInt(Observed::years).sum();
  }
}
