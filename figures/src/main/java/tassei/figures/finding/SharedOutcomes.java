package tassei.figures.finding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.contract.row.FindingRow;
import tassei.contract.words.FindingCode;
import tassei.figures.event.KpiEvent;

/**
 * Outcomes of one indicator, as projects report them and each once. It is in quantities, as actuals
 * are: an outcome may be of several articles or patients.
 *
 * @param reported what all reports come to, one by one
 * @param distinct what outcomes come to, each once
 * @param shared how many outcomes several projects report
 */
public record SharedOutcomes(BigDecimal reported, BigDecimal distinct, long shared)
    implements Serializable {
  public static final SharedOutcomes NONE = new SharedOutcomes(BigDecimal.ZERO, BigDecimal.ZERO, 0);

  private static final FindingKind KIND = FindingKind.info(FindingCode.SHARED_OUTCOME, "outcomes");

  public SharedOutcomes plus(SharedOutcomes other) {
    return new SharedOutcomes(
        reported.add(other.reported), distinct.add(other.distinct), shared + other.shared);
  }

  /** By indicator, of all events of one outcome. */
  public static Map<String, SharedOutcomes> ofOutcome(List<KpiEvent> events) {
    if (events.isEmpty()) {
      return Map.of();
    }
    if (events.size() == 1) {
      KpiEvent only = events.get(0);
      return only.isMatching() ? Map.of(only.kpi(), ofMatching(events)) : Map.of();
    }
    Map<String, List<KpiEvent>> byKpi = new HashMap<>();
    for (KpiEvent event : events) {
      if (event.isMatching()) {
        byKpi.computeIfAbsent(event.kpi(), kpi -> new ArrayList<>()).add(event);
      }
    }
    Map<String, SharedOutcomes> shared = new HashMap<>();
    byKpi.forEach((kpi, matching) -> shared.put(kpi, ofMatching(matching)));
    return shared;
  }

  /** A report that names no project is none of another project. */
  private static SharedOutcomes ofMatching(List<KpiEvent> events) {
    BigDecimal reported = BigDecimal.ZERO;
    BigDecimal distinct = BigDecimal.ZERO;
    String first = null;
    boolean isShared = false;
    for (KpiEvent event : events) {
      BigDecimal quantity = event.report().said().counted();
      String project = event.report().report().project();
      if (project != null) {
        reported = reported.add(quantity);
        isShared |= first != null && !first.equals(project);
        first = project;
      }
      if (event.isCounted()) {
        distinct = distinct.add(quantity);
      }
    }
    return new SharedOutcomes(isShared ? reported : distinct, distinct, isShared ? 1 : 0);
  }

  /** Nothing where no outcome is shared. */
  public Optional<FindingRow> finding(String kpi) {
    if (shared == 0) {
      return Optional.empty();
    }
    String all = NumberWords.plain(reported);
    String once = NumberWords.plain(distinct);
    return Optional.of(
        KIND.row(
            kpi,
            "延べ" + all + "件、重複を除き" + once + "件（成果" + shared + "件を複数の課題が報告）",
            all
                + " as projects report them, "
                + once
                + " without duplicates (several projects reported the same outcome: "
                + shared
                + ")"));
  }
}
