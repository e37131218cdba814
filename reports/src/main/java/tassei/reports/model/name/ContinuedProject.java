package tassei.reports.model.name;

import java.math.BigDecimal;

/**
 * What of one plan goes on in the next.
 *
 * @param share null where none is published: then no amount is carried over
 * @param fromKpi empty where the whole project is meant
 */
public record ContinuedProject(
    String fromProject,
    String toProject,
    BigDecimal share,
    String fromKpi,
    String toKpi,
    String basis,
    String note) {}
