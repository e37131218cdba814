package tassei.reports.model;

import java.util.Map;
import tassei.reports.chart.Status;
import tassei.reports.document.Language;

/** What the run's settings call judgements and marks. */
public record Labels(Map<Status, Name> judgements, Map<String, Name> marks) {

  public String judgement(Status status, Language language) {
    return judgements.get(status).in(language);
  }

  /** By the code of the mark, as {@code simulated}; the code where the run names no such mark. */
  public String mark(String code, Language language) {
    return marks.getOrDefault(code, new Name(code, code)).in(language);
  }
}
