package tassei.figures.forecast;

import static java.util.stream.Collectors.toConcurrentMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tassei.figures.forecast.chance.Predictive;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observed;
import tassei.figures.forecast.series.Response;
import tassei.figures.forecast.series.Settled;
import tassei.figures.forecast.series.Terms;
import tassei.figures.forecast.series.Timeline;
import tassei.figures.kpi.Kpi;

/** What the indicators of a run show of each other, and so where each will end. */
public final class Forecasts {
  private static final int LEAST_YEARS = 2;

  /** Nothing that was seen says what will be so many years later. */
  private static final int HORIZON = 20;

  private final Terms terms;
  private final Map<String, Timeline> timelines = new TreeMap<>();
  private final Map<String, Evidence> evidence = new ConcurrentHashMap<>();
  private final Map<String, Pool> pools = new TreeMap<>();
  private final Map<String, CountModel> models = new ConcurrentHashMap<>();
  private final Map<String, ShareModel> shares = new ConcurrentHashMap<>();

  /** Rates, growth and unevenness are learnt here, once, from what was seen. */
  public Forecasts(List<Indicator> indicators, Terms terms) {
    this.terms = terms;
    List<Indicator> counts =
        indicators.stream()
            .filter(indicator -> refusal(indicator, terms) == null && indicator.kpi().isCount())
            .sorted(Comparator.comparing(Indicator::family).thenComparing(i -> i.kpi().code()))
            .toList();
    for (Indicator indicator : counts) {
      Timeline timeline = new Timeline(indicator, terms, Timeline.perMonth(indicator.kpi()));
      timelines.put(indicator.kpi().code(), timeline);
      evidence.put(indicator.kpi().code(), new Evidence(timeline));
    }
    counts.stream().map(Forecasts::pool).distinct().forEach(pool -> fill(pool, counts));
  }

  /** By the codes of the indicators. */
  public static Map<String, Forecast> of(List<Indicator> indicators, Terms terms) {
    return new Forecasts(indicators, terms).of(indicators, Response.NONE);
  }

  /** By the codes of the indicators; none bears on another, so that all processors help. */
  public Map<String, Forecast> of(List<Indicator> indicators, Response response) {
    return new TreeMap<>(
        indicators.parallelStream()
            .collect(toConcurrentMap(one -> one.kpi().code(), one -> of(one, response))));
  }

  /** What may still come of each count, for those who judge the model itself. */
  public static Map<String, Predictive> ahead(List<Indicator> indicators, Terms terms) {
    Forecasts forecasts = new Forecasts(indicators, terms);
    Map<String, Predictive> byCode = new TreeMap<>();
    for (Indicator indicator : indicators) {
      String code = indicator.kpi().code();
      if (forecasts.timelines.containsKey(code)) {
        byCode.put(code, forecasts.model(indicator).ahead(forecasts.timelines.get(code)));
      }
    }
    return byCode;
  }

  private void fill(String pool, List<Indicator> counts) {
    List<String> families = new ArrayList<>();
    List<Evidence> members = new ArrayList<>();
    for (Indicator indicator : counts) {
      if (pool(indicator).equals(pool)) {
        families.add(indicator.family());
        members.add(evidence.get(indicator.kpi().code()));
      }
    }
    pools.put(pool, new Pool(families, members));
  }

  /** Invented figures say nothing of published ones. */
  private static String pool(Indicator indicator) {
    return indicator.kpi().kind() + (indicator.simulated() ? " simulated" : " published");
  }

  /**
   * Where an indicator will end under other budgets, and stand on the way. What was seen came under
   * those it had, so that they bear on what is still to come alone.
   */
  public Forecast of(Indicator indicator, Response response) {
    return of(indicator, response, CountForecast::withTheWay);
  }

  /** The same without the way there, which for a count takes most of the time. */
  public Forecast end(Indicator indicator, Response response) {
    return of(indicator, response, CountForecast::end);
  }

  /** The same of many responses, in their order: what they have in common is worked out once. */
  public List<Forecast> ends(Indicator indicator, List<Response> responses) {
    Forecast settled = withoutModel(indicator);
    if (settled != null) {
      return Collections.nCopies(responses.size(), settled);
    }
    return indicator.kpi().isRatio()
        ? share(indicator).forecasts(responses)
        : count(indicator, timelines.get(indicator.kpi().code())).ends(responses);
  }

  private Forecast of(
      Indicator indicator, Response response, Function<CountForecast, Forecast> asked) {
    Forecast settled = withoutModel(indicator);
    if (settled != null) {
      return settled;
    }
    return indicator.kpi().isRatio()
        ? share(indicator).forecast(response)
        : asked.apply(count(indicator, timelines.get(indicator.kpi().code()).under(response)));
  }

  /** What figures settle, or nobody can say; null where a model is to be asked. */
  private Forecast withoutModel(Indicator indicator) {
    Settled settled = indicator.settled();
    if (indicator.kpi().hasTarget() && settled.reported()) {
      return Forecast.settled(settled, indicator.years());
    }
    String refusal = refusal(indicator, terms);
    if (refusal == null) {
      return null;
    }
    return settled.met()
        ? Forecast.met(settled, indicator.years(), refusal)
        : Forecast.blank(indicator.years(), refusal);
  }

  private ShareModel share(Indicator indicator) {
    return shares.computeIfAbsent(indicator.kpi().code(), code -> new ShareModel(indicator, terms));
  }

  private CountForecast count(Indicator indicator, Timeline timeline) {
    return new CountForecast(indicator, timeline, model(indicator), terms);
  }

  private static String refusal(Indicator indicator, Terms terms) {
    Kpi kpi = indicator.kpi();
    return Stream.of(
            unforeseen(kpi), overdue(indicator.settled()), tooFar(kpi, terms), unfounded(indicator))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> unforeseen(Kpi kpi) {
    if (kpi.isStatus() || kpi.isLevel()) {
      return Optional.of(kpi.measure().code());
    }
    if ("monitor".equals(kpi.kind())) {
      return Optional.of("monitor");
    }
    if (!kpi.hasTarget()) {
      return Optional.of("no-target");
    }
    if (kpi.target().signum() <= 0) {
      return Optional.of("zero-target");
    }
    boolean hasPeriod = kpi.fromFy() != null && kpi.dueFy() != null;
    return hasPeriod ? Optional.empty() : Optional.of("no-period");
  }

  /** Long after the due year nothing is expected any more, and yet nothing is decided. */
  private static Optional<String> overdue(Settled settled) {
    return settled.late() && !settled.decided()
        ? Optional.of("still-unreported")
        : Optional.empty();
  }

  private static Optional<String> tooFar(Kpi kpi, Terms terms) {
    LocalDate farthest = terms.asOf().plusYears(HORIZON);
    return kpi.dueFy() != null && Kpi.lastDay(kpi.dueFy()).isAfter(farthest)
        ? Optional.of("too-far")
        : Optional.empty();
  }

  private static Optional<String> unfounded(Indicator indicator) {
    if (indicator.observed().stream().anyMatch(Observed::isBelowZero)) {
      return Optional.of("restated");
    }
    if (indicator.kpi().isRatio() && !indicator.observed().isEmpty()) {
      return indicator.observed().stream()
          .flatMap(span -> unshared(span).stream())
          .findFirst()
          .or(() -> tooFew(indicator));
    }
    return tooFew(indicator);
  }

  private static Optional<String> unshared(Observed span) {
    if (span.denominator() == null || span.denominator() < span.provisionalOf()) {
      return Optional.of("no-denominator");
    }
    return span.count() > span.denominator() ? Optional.of("above-denominator") : Optional.empty();
  }

  private static Optional<String> tooFew(Indicator indicator) {
    return indicator.years() < LEAST_YEARS ? Optional.of("too-few-years") : Optional.empty();
  }

  /** Evidence is large; once it is weighed it is let go. */
  private CountModel model(Indicator indicator) {
    return models.computeIfAbsent(
        indicator.kpi().code(),
        code -> {
          Prior prior = pools.get(pool(indicator)).without(indicator.family());
          return new CountModel(evidence.remove(code), prior);
        });
  }
}
