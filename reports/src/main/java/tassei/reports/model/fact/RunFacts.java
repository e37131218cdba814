package tassei.reports.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What identifies a run.
 *
 * @param dataHash 12 hex digits over the input files
 * @param compared id of the run it is compared with; empty where none
 * @param versions of the product and what it runs on, by name
 * @param observedUntil the last day up to which outcomes are observed; null where the run does not
 *     say
 * @param assumed what it rests on beside its data
 */
public record RunFacts(
    String id,
    LocalDate asOf,
    LocalDate observedUntil,
    String dataHash,
    String compared,
    SortedMap<String, String> versions,
    List<Input> inputs,
    List<Rows> rows,
    Marks marks,
    WhatIfAssumption assumed) {

  /** An input file. */
  public record Input(String table, String file, String sha256) {}

  /** Rows of an input table. */
  public record Rows(String table, long read, long accepted, long rejected) {}

  /** What every page must carry. */
  public record Marks(boolean simulated, boolean provisional, boolean differs, boolean whatIf) {
    public Marks asWhatIf() {
      return new Marks(simulated, provisional, differs, true);
    }
  }

  /** The same run with something laid over it. */
  public RunFacts under(WhatIfAssumption other) {
    return new RunFacts(
        id,
        asOf,
        observedUntil,
        dataHash,
        compared,
        versions,
        inputs,
        rows,
        marks.asWhatIf(),
        other);
  }

  public String version() {
    return versions.getOrDefault("tassei", "");
  }

  public long read() {
    return rows.stream().mapToLong(Rows::read).sum();
  }

  public long rejected() {
    return rows.stream().mapToLong(Rows::rejected).sum();
  }
}
