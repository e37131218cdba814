package tassei.jobs.whatif;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A question to the base: these adjustments in this order.
 *
 * @param name unique among the scenarios of a what-if
 * @param sweep null where it is no point of a sweep
 */
public record Scenario(
    String name,
    List<Adjustment> adjustments,
    Assumption assumption,
    List<Constraint> constraints,
    Sweep sweep)
    implements Serializable {

  /**
   * How results are taken to follow money.
   *
   * @param elasticity by how many per cent results follow one per cent of budget
   * @param lag years between a budget and its results
   */
  public record Assumption(BigDecimal elasticity, int lag) implements Serializable {}

  /**
   * One point on the way of an adjustment that is varied.
   *
   * @param of the scenario file's name
   * @param adjustment what is varied, without its value
   * @param value in per cent or yen
   */
  public record Sweep(String of, String adjustment, BigDecimal value, String unit)
      implements Serializable {}

  public Scenario {
    adjustments = List.copyOf(adjustments);
    constraints = List.copyOf(constraints);
  }

  Scenario named(String other) {
    return new Scenario(other, adjustments, assumption, constraints, sweep);
  }
}
