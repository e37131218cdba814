package tassei.reports.model;

import java.math.BigDecimal;
import java.util.Map;
import tassei.reports.chart.Status;
import tassei.reports.document.Language;

/**
 * What the run's settings call judgements and marks, and from where judgements hold.
 *
 * @param thresholds null where the run does not say
 */
public record Labels(Map<Status, Name> judgements, Map<String, Name> marks, Thresholds thresholds) {

  /** Percent of pace from which a KPI is on track or at risk; months after the due year. */
  public record Thresholds(BigDecimal onTrack, BigDecimal atRisk, int graceMonths) {}

  public String judgement(Status status, Language language) {
    return judgements.get(status).in(language);
  }

  /** By the code of the mark, as {@code simulated}; the code where the run names no such mark. */
  public String mark(String code, Language language) {
    return marks.getOrDefault(code, new Name(code, code)).in(language);
  }
}
