package tassei.figures.forecast.series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tassei.figures.forecast.chance.Grid;
import tassei.figures.kpi.Kpi;

/** The period of an indicator: the stretches seen, and those whose results are still to come. */
public final class Timeline {
  /** A trend is not carried on for longer than this many years. */
  private static final double CARRIED_ON = 3;

  private final Kpi kpi;
  private final Terms terms;
  private final List<Observed> observed;
  private final double perMonth;
  private final List<Span> seen;
  private final List<Span> ahead;
  private final double middle;
  private final double last;

  public Timeline(Indicator indicator, Terms terms, double perMonth) {
    this.kpi = indicator.kpi();
    this.terms = terms;
    this.observed = indicator.observed();
    this.perMonth = perMonth;
    Effort effort = new Effort(indicator.budgets(), observed, terms);
    this.seen = observed.stream().map(span -> seen(span, effort)).toList();
    this.last = seen.stream().mapToDouble(Span::time).max().orElse(0);
    this.middle = middle();
    this.ahead = ahead(effort);
  }

  private Timeline(Timeline base, List<Span> ahead) {
    this.kpi = base.kpi;
    this.terms = base.terms;
    this.observed = base.observed;
    this.perMonth = base.perMonth;
    this.seen = base.seen;
    this.last = base.last;
    this.middle = base.middle;
    this.ahead = ahead;
  }

  /** The same past, and what other budgets let one expect of what is still to come. */
  public Timeline under(Response response) {
    return new Timeline(
        this,
        ahead.stream()
            .map(span -> span.times(response.of((int) span.time())))
            .filter(span -> span.planned() > 0)
            .toList());
  }

  /** How many times as much other budgets let one expect, where it is the same for all of it. */
  public OptionalDouble factor(Response response) {
    double[] factors =
        ahead.stream().mapToDouble(span -> response.of((int) span.time())).distinct().toArray();
    return factors.length == 1 && factors[0] > 0
        ? OptionalDouble.of(factors[0])
        : OptionalDouble.empty();
  }

  /** As if the period ended with this year. */
  public Timeline until(int year) {
    return new Timeline(this, ahead.stream().filter(span -> span.time() <= year).toList());
  }

  /** From the newest year seen. */
  public List<Integer> yearsAhead() {
    return ahead.stream().map(span -> (int) span.time()).filter(year -> year >= last).toList();
  }

  /** What the target asks of a month. */
  public static double perMonth(Kpi kpi) {
    int months = kpi.isYearly() ? 12 : 12 * (kpi.dueFy() - kpi.fromFy() + 1);
    return kpi.target().doubleValue() / months;
  }

  public List<Span> seen() {
    return seen;
  }

  public List<Span> ahead() {
    return ahead;
  }

  /** Years from the middle of what is seen, as far as a trend is carried on. */
  public double sinceMiddle(Span span) {
    return Grid.halfYears(Math.min(span.time(), last + CARRIED_ON) - middle);
  }

  /** What came so far of what the target asks for, and stays whatever is withdrawn. */
  public double confirmed() {
    return counted().mapToDouble(span -> span.count() - span.provisional()).sum();
  }

  /** What of it may still be withdrawn. */
  public double provisional() {
    return counted().mapToDouble(Observed::provisional).sum();
  }

  private Stream<Observed> counted() {
    return observed.stream().filter(span -> !kpi.isYearly() || span.first() == kpi.dueFy());
  }

  private Span seen(Observed span, Effort effort) {
    double planned = perMonth * span.months() * span.known() * effort.of(span.first(), span.last());
    double count = span.expected(terms.confirmed());
    return new Span((span.first() + span.last()) / 2.0, span.months(), planned, count);
  }

  private double middle() {
    double sum = 0;
    double months = 0;
    for (Span span : seen) {
      sum += span.time() * span.months();
      months += span.months();
    }
    return months == 0 ? 0 : Grid.halfYears(sum / months);
  }

  private List<Span> ahead(Effort effort) {
    int first = kpi.isYearly() ? kpi.dueFy() : kpi.fromFy();
    return IntStream.rangeClosed(first, kpi.dueFy())
        .mapToObj(year -> ahead(year, effort))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The months of a year not seen, and what is unreported of those seen. */
  private Optional<Span> ahead(int year, Effort effort) {
    Observed of =
        observed.stream()
            .filter(span -> span.first() <= year && year <= span.last())
            .findFirst()
            .orElse(null);
    int gone = of == null ? 0 : Math.min(12, of.months() / (of.last() - of.first() + 1));
    double unreported = of == null ? 0 : gone * (1 - of.known());
    double months = 12 - gone + unreported;
    if (months <= 0) {
      return Optional.empty();
    }
    int whole = (int) Math.max(1, StrictMath.ceil(months));
    return Optional.of(new Span(year, whole, perMonth * months * effort.of(year, year), 0));
  }
}
