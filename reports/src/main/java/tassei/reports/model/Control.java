package tassei.reports.model;

import java.math.BigDecimal;

/**
 * A published total beside the computed one. Verdict and expectation are codes.
 *
 * @param kpi whose figures it speaks of, and of which year; empty where it speaks of others
 */
public record Control(
    String code,
    Name name,
    String table,
    String measure,
    String unit,
    BigDecimal published,
    BigDecimal computed,
    BigDecimal difference,
    BigDecimal tolerance,
    String verdict,
    boolean weak,
    boolean contradicts,
    long parts,
    String source,
    String kpi,
    String fiscalYear)
    implements Named {

  /** Whether it differs and was expected to agree: the run is then marked. */
  public boolean isWrong() {
    return verdict.equals("differs") && !contradicts;
  }

  Control from(String other) {
    return new Control(
        code,
        name,
        table,
        measure,
        unit,
        published,
        computed,
        difference,
        tolerance,
        verdict,
        weak,
        contradicts,
        parts,
        other,
        kpi,
        fiscalYear);
  }
}
