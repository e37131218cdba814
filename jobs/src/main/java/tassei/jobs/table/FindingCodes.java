package tassei.jobs.table;

import java.util.Set;

/** Kinds of findings; whoever tells of one has words for it. */
public final class FindingCodes {
  public static final Set<String> ALL =
      Set.of(
          "above-denominator",
          "approximate",
          "both-sources",
          "contradiction-gone",
          "control-differs",
          "control-without-data",
          "cumulative-disagrees",
          "executed-above-budget",
          "expected-contradiction",
          "improbable-rounding",
          "not-itemised",
          "not-yet-known",
          "open-sum",
          "outcome-disagreement",
          "outside-plan",
          "restated",
          "shared-outcome",
          "stale-outcomes",
          "statements-differ",
          "sum-over-accounts",
          "unknown-column",
          "unusual-sign",
          "unusual-size",
          "weak-control",
          "within-rounding",
          "zero-denominator");

  private FindingCodes() {}

  /** The code, which must be one of these: another would have no words. */
  public static String of(String code) {
    if (!ALL.contains(code)) {
      throw new IllegalArgumentException("no kind of finding: " + code);
    }
    return code;
  }
}
