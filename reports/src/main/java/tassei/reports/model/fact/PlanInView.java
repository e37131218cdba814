package tassei.reports.model.fact;

/**
 * A plan the first pages speak of.
 *
 * @param lastDueFy of its targets; null where none has a due year
 * @param running whether it covers the as-of day
 */
public record PlanInView(
    String plan, Integer fromFy, Integer toFy, Integer lastDueFy, boolean running) {}
