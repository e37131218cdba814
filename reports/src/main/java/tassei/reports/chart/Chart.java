package tassei.reports.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a chart shows: names in the reader's language, numbers exact and in the unit of the figure,
 * and every number also as it prints. Title, subtitle and source belong to the figure around it.
 */
public sealed interface Chart {

  /** A number and how it prints, with its unit where the place calls for it. */
  record Value(BigDecimal exact, String shown) {}

  /**
   * What the marks of a chart are called, in the reader's language.
   *
   * @param actual what was reached
   * @param target what was promised
   * @param plan the even way from nothing to the target
   * @param expected what should be reached by now
   * @param range from the 10th to the 90th percentile of what is expected
   * @param median the 50th percentile of what is expected
   * @param provisional a value its source calls provisional
   */
  record Words(
      String actual,
      String target,
      String plan,
      String expected,
      String range,
      String median,
      String provisional) {}

  /** A fiscal year as an axis names it; what stands after a blank goes to a second line. */
  record Year(int fiscalYear, String shown) {}

  /** Targets of several indicators on one scale: percent of each one's target. */
  record Bullets(Words words, String axis, List<Bullet> rows) implements Chart {}

  /**
   * One row of a bullet chart.
   *
   * @param attainment percent of the target, or null where unknown
   * @param expected percent of the target to be reached by now, or null where there is no pace
   * @param outlook where it will end, or null where nobody says
   * @param shown what is printed beside the bar, as actual, target and unit
   * @param word the judgement
   */
  record Bullet(
      String name,
      Value attainment,
      Value expected,
      Range outlook,
      String shown,
      StatusMark status,
      String word) {}

  /** From the 10th to the 90th percentile, in percent of the target. */
  record Range(Value low, Value median, Value high) {}

  /**
   * What was reached against the line of the plan.
   *
   * @param years of the axis, none left out
   * @param from first fiscal year; the plan line begins at its start with 0
   * @param due last fiscal year; the plan line ends at its end with the target
   * @param target null where there is none: then there is no plan line
   * @param points cumulative, at the end of each fiscal year
   * @param fan what is expected at the end of each coming year, or empty
   */
  record BurnUp(
      Words words,
      String unit,
      List<Year> years,
      int from,
      int due,
      Value target,
      List<Point> points,
      List<FanPoint> fan)
      implements Chart {}

  /** A value of one fiscal year. */
  record Point(int fiscalYear, Value value, boolean provisional) {}

  /** The 10th, 50th and 90th percentile at the end of a coming fiscal year. */
  record FanPoint(int fiscalYear, Value p10, Value p50, Value p90) {}

  /**
   * Sums by category, made of series; a null value is unknown and leaves no bar.
   *
   * @param totals of each category, as printed at its end; null where unknown
   */
  record StackedBars(String unit, List<String> categories, List<Series> series, List<Value> totals)
      implements Chart {}

  /** One value per category; null where unknown. */
  record Series(String name, List<Value> values) {}

  /** A matrix; a null value is unknown and left empty. Rows and columns in reading order. */
  record HeatMap(String unit, List<String> rows, List<String> columns, List<List<Value>> values)
      implements Chart {}

  /**
   * Changes to both sides of nothing: by category, of one series or of several. Two series that
   * never go the same way lie on one line, as in a tornado.
   */
  record Diverging(String unit, List<String> categories, List<Series> series) implements Chart {}

  /** From one amount to another through changes. */
  record Waterfall(String unit, List<Step> steps) implements Chart {}

  /** One bar of a waterfall. */
  record Step(String name, Value value, Kind kind) {
    /** Totals stand on the axis, changes on what came before. */
    public enum Kind {
      TOTAL,
      CHANGE
    }
  }

  /**
   * Amounts that flow through stages.
   *
   * @param stages the heading of each stage
   * @param nodes in reading order within their stage; each node of a link is among them
   */
  record Flow(String unit, List<String> stages, List<Node> nodes, List<Link> links)
      implements Chart {}

  /** What flows through one place of a stage. */
  record Node(int stage, String name, Value value) {}

  /** An amount from a node of a stage to a node of the next. */
  record Link(int stage, String from, String into, Value value) {}

  /**
   * Series over fiscal years, named at their ends.
   *
   * @param years of the axis, none left out
   */
  record Lines(Words words, String unit, List<Year> years, List<Line> lines) implements Chart {
    /** Whether its axis begins above zero; the figure around it must say so. */
    public boolean isFarFromZero() {
      return Scale.isFarFromZero(values());
    }

    public List<BigDecimal> values() {
      return lines.stream()
          .flatMap(line -> line.points().stream())
          .map(point -> Values.exact(point.value()))
          .toList();
    }
  }

  /**
   * What follows from a number, as lines named at their ends.
   *
   * @param axis what the number is, with its unit
   * @param curves the most important first
   */
  record Curves(String unit, String axis, List<Curve> curves) implements Chart {}

  /** One curve, its points from left to right. */
  record Curve(String name, List<At> points) {}

  /** What follows, and from which number. */
  record At(Value number, Value value) {}

  /** One line; those in focus are drawn strong. */
  record Line(String name, Emphasis emphasis, List<Point> points) {}

  /** How strongly a line is drawn; an earlier vintage is dashed. */
  enum Emphasis {
    FOCUS,
    CONTEXT,
    EARLIER
  }

  /**
   * How a sum is shared out: one bar of all of it, and one for each of its owners.
   *
   * @param sum null where nobody says what it is made of
   * @param aside what is not in the sum, on the same scale
   * @param ofWhich before what is said beside a bar because it is too narrow for it
   */
  record Allocation(Shares sum, List<Shares> rows, List<Shares> aside, String ofWhich)
      implements Chart {}

  /**
   * One bar.
   *
   * @param note what is said beside the total; empty where nothing is
   */
  record Shares(String name, Value total, List<Share> shares, String note) {}

  /**
   * A piece of a bar.
   *
   * @param tone the first is the darkest; {@link #HATCHED} is what nobody itemises
   * @param labels what to print in it, the fullest first
   * @param beside what is said beside the bar where none of them fits
   */
  record Share(String name, Value value, int tone, List<String> labels, String beside) {
    public static final int HATCHED = -1;
  }
}
