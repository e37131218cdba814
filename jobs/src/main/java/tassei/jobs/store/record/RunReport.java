package tassei.jobs.store.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tassei.jobs.refusal.RefusedRows;

/**
 * What a computation found, in numbers.
 *
 * @param asOf the day it is as of, resolved
 * @param rows per input table
 * @param verdicts how many controls have each verdict
 * @param judgements how many indicators have each judgement; parts (うち) of another are not among
 *     them, as a target counts once
 * @param partJudgements the same of those parts
 * @param plans of each plan in view how many targets it has and how they are judged
 * @param plansWithoutTargets plans that run and aim at nothing yet
 * @param weakControls controls that cannot see their smallest part go missing
 * @param differing controls that differ and are not expected to
 * @param simulated whether any simulated row is in use
 * @param refused rows of each table that were refused
 */
public record RunReport(
    LocalDate asOf,
    Map<String, TableCount> rows,
    Map<String, Long> verdicts,
    Map<String, Long> judgements,
    Map<String, Long> partJudgements,
    Map<String, PlanCount> plans,
    List<String> plansWithoutTargets,
    long findings,
    List<String> weakControls,
    List<String> differing,
    boolean simulated,
    List<RefusedRows> refused) {

  /**
   * Targets of a plan; parts (うち) are not among them and not judged here.
   *
   * @param judgements how many targets have each
   */
  public record PlanCount(long targets, long parts, Map<String, Long> judgements) {}

  /** Rows of one table; read is always accepted + rejected. */
  public record TableCount(long read, long accepted, long rejected) {}
}
