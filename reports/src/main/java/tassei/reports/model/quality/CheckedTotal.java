package tassei.reports.model.quality;

import java.math.BigDecimal;
import java.util.Set;
import tassei.reports.model.name.Named;
import tassei.reports.model.value.Name;

/**
 * A published total beside the computed one. Verdict and expectation are codes.
 *
 * @param kpi whose figures it speaks of, and of which year; empty where it speaks of others
 */
public record CheckedTotal(
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
    String fiscalYear,
    Scope scope)
    implements Named {
  private static final Set<String> MONEY = Set.of("円", "千円", "百万円", "億円", "兆円", "yen");

  /** Whether its amounts are sums of money, which stand in yen in the run. */
  public boolean isMoney() {
    return measure.equals("sum") && published != null && MONEY.contains(unit);
  }

  /**
   * Which budget lines it adds, beside the fiscal year: codes with semicolons between them; empty
   * where it asks for nothing of the kind.
   *
   * @param lines names of lines, where it adds those alone
   */
  public record Scope(
      String collection,
      String stage,
      String ministries,
      String projects,
      String programmes,
      String recipients,
      String accounts,
      String lines) {
    public static final Scope NONE = new Scope("", "", "", "", "", "", "", "");
  }

  /** Whether it agrees, exactly or as far as the published digits can tell. */
  public boolean agrees() {
    return verdict.equals("exact") || verdict.equals("within-rounding");
  }

  /** Whether it differs and was expected to agree: the run is then marked. */
  public boolean isWrong() {
    return verdict.equals("differs") && !contradicts;
  }

  public CheckedTotal from(String other) {
    return new CheckedTotal(
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
        fiscalYear,
        scope);
  }
}
