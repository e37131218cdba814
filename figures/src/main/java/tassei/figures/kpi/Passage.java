package tassei.figures.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What led from the figure of an indicator then to its figure now: one cause after the other is
 * laid over what was known then, and what the figure becomes each time is told. So the steps add up
 * to the whole difference, whatever the figure is made of.
 */
public final class Passage {

  /** Why a figure is another one, in the order in which they are told. */
  public enum Cause {
    /** The indicator is asked for otherwise. */
    INPUT("input"),
    /** What was over and done is told otherwise. */
    REVISION("revision"),
    /** News of a year that still ran, or of what was provisional. */
    UPDATE("update"),
    /** The first figure of a year. */
    NEW_YEAR("new-year");

    private final String code;

    Cause(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Cause of(String code) {
      return List.of(values()).stream().filter(c -> c.code.equals(code)).findFirst().orElseThrow();
    }
  }

  /** From one figure to the next; year null: of no one year. */
  public record Step(Cause cause, Integer year, BigDecimal before, BigDecimal after) {
    public BigDecimal change() {
      return after.subtract(before);
    }
  }

  /**
   * What was known at one time.
   *
   * @param points every figure in force
   * @param actual as it was told, null where nothing was
   * @param newestYear the newest year that had a figure; null where none had
   */
  public record State(Horizon horizon, List<Point> points, BigDecimal actual, Integer newestYear) {}

  /** What the events of one year have more, or less, for one cause; year null: not known. */
  public record EventChange(
      Cause cause, Integer year, BigDecimal quantity, BigDecimal denominator) {}

  private final State then;
  private final State now;
  private final Succession figures;
  private final List<Step> steps = new ArrayList<>();
  private BigDecimal value;

  private Passage(State then, State now, Succession figures) {
    this.then = then;
    this.now = now;
    this.figures = figures;
    this.value = then.actual();
  }

  /**
   * The steps from the one actual to the other; none where either is not known.
   *
   * @param events what changed of the events that are counted
   */
  public static List<Step> of(Kpi kpi, State then, State now, List<EventChange> events) {
    if (then.actual() == null || now.actual() == null) {
      return List.of();
    }
    Passage passage = new Passage(then, now, new Succession(kpi, then, now, events));
    passage.walk();
    return passage.steps;
  }

  private void walk() {
    // What the indicator asks for now makes of what was known then.
    step(Cause.INPUT, Succession.NO_YEAR, figures.actual(then.horizon()));
    for (Cause cause : Cause.values()) {
      Horizon seen = cause == Cause.NEW_YEAR ? now.horizon() : then.horizon();
      for (int year : figures.years(cause)) {
        figures.lay(cause, year);
        step(cause, year, figures.actual(seen));
      }
    }
    // Another year may be the newest one over though no figure changed.
    Integer newest = now.newestYear();
    step(
        Cause.NEW_YEAR,
        newest == null ? Succession.NO_YEAR : newest,
        figures.actual(now.horizon()));
    step(Cause.INPUT, Succession.NO_YEAR, now.actual());
  }

  /** A figure that cannot be told half-way is told at the next step. */
  private void step(Cause cause, int year, BigDecimal next) {
    if (next != null && next.compareTo(value) != 0) {
      boolean dated = year != Succession.NO_YEAR && cause != Cause.INPUT;
      steps.add(new Step(cause, dated ? Integer.valueOf(year) : null, value, next));
      value = next;
    }
  }

  /** What each cause made; 0 where it made nothing. */
  public static Map<Cause, BigDecimal> sums(List<Step> steps) {
    Map<Cause, BigDecimal> sums = new TreeMap<>();
    for (Cause cause : Cause.values()) {
      sums.put(cause, BigDecimal.ZERO);
    }
    steps.forEach(step -> sums.merge(step.cause(), step.change(), BigDecimal::add));
    return sums;
  }
}
