package tassei.reports.model.fact;

import java.util.List;
import java.util.Optional;
import tassei.reports.model.value.Name;

/**
 * What the first pages speak of. Folders of old runs do not say; then all of it is empty.
 *
 * @param plans in view, the newest first
 * @param plansWithoutTargets codes of plans that run on the as-of day and aim at nothing yet
 * @param headline empty where no budget is known
 * @param earlier empty where nothing was known a year before, or the run does not say
 * @param issuer who publishes the report; empty names where the settings do not say
 * @param contact whom to ask about it
 */
public record View(
    List<PlanInView> plans,
    List<String> plansWithoutTargets,
    Optional<HeadlineBudget> headline,
    Optional<Earlier> earlier,
    Name issuer,
    Name contact) {
  public static final View NOTHING =
      new View(List.of(), List.of(), Optional.empty(), Optional.empty(), Name.NONE, Name.NONE);
}
