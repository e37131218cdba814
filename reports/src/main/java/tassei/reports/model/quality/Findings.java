package tassei.reports.model.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first findings of every kind, and how many there are of each: one kind with many leaves the
 * others their place.
 */
public record Findings(List<Finding> rows, Map<Kind, Long> counts) {
  /** What a finding is and how grave it is. */
  public record Kind(String code, String severity) {
    static Kind of(Finding finding) {
      return new Kind(finding.code(), finding.severity());
    }
  }

  /** All there are. */
  public static Findings all(List<Finding> rows) {
    Map<Kind, Long> counts = new LinkedHashMap<>();
    rows.forEach(finding -> counts.merge(Kind.of(finding), 1L, Long::sum));
    return new Findings(List.copyOf(rows), counts);
  }

  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  public long of(String code) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().code().equals(code))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  public long asGraveAs(String severity) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().severity().equals(severity))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
