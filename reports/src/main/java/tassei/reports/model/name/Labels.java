package tassei.reports.model.name;

import java.math.BigDecimal;
import java.util.Map;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Language;
import tassei.reports.model.value.Name;

/**
 * What the run's settings call judgements and marks, and from where judgements hold.
 *
 * @param outlooks by the code of the outlook; empty where the run does not say
 * @param thresholds null where the run does not say
 * @param budgetEffect null where the run does not say
 */
public record Labels(
    Map<StatusMark, Name> judgements,
    Map<String, Name> marks,
    Map<String, Name> outlooks,
    Thresholds thresholds,
    BudgetEffect budgetEffect) {

  /** Percent of pace from which a KPI is on track or at risk; months after the due year. */
  public record Thresholds(BigDecimal onTrack, BigDecimal atRisk, int graceMonths) {}

  /**
   * What forecasts take budgets to mean.
   *
   * @param elasticity per cent of results that follow one per cent of budget
   * @param lag years after it
   */
  public record BudgetEffect(BigDecimal elasticity, int lag) {}

  public String judgement(StatusMark status, Language language) {
    return judgements.get(status).in(language);
  }

  /** By the code, as {@code likely}; the code where the run names no such outlook. */
  public String outlook(String code, Language language) {
    return outlooks.getOrDefault(code, new Name(code, code)).in(language);
  }

  /** By the code of the mark, as {@code simulated}; the code where the run names no such mark. */
  public String mark(String code, Language language) {
    return marks.getOrDefault(code, new Name(code, code)).in(language);
  }
}
