package tassei.jobs.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tassei.jobs.kpi.Kpi;

/** The forecasts of all indicators of a run. */
public final class Forecasts {
  private static final int DECIMALS = 5;
  private static final int LEAST_YEARS = 2;

  private final Terms terms;
  private final Map<String, Timeline> timelines = new TreeMap<>();
  private final Map<String, Evidence> evidence = new TreeMap<>();
  private final Map<String, Pool> pools = new TreeMap<>();

  private Forecasts(List<Indicator> indicators, Terms terms) {
    this.terms = terms;
    List<Indicator> counts =
        indicators.stream()
            .filter(indicator -> refusal(indicator) == null && indicator.kpi().isCount())
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
    Forecasts forecasts = new Forecasts(indicators, terms);
    Map<String, Forecast> byCode = new TreeMap<>();
    for (Indicator indicator : indicators) {
      byCode.put(indicator.kpi().code(), forecasts.of(indicator));
    }
    return byCode;
  }

  /** What may still come of each count, for those who judge the model itself. */
  public static Map<String, Predictive> ahead(List<Indicator> indicators, Terms terms) {
    Forecasts forecasts = new Forecasts(indicators, terms);
    Map<String, Predictive> byCode = new TreeMap<>();
    for (Indicator indicator : indicators) {
      String code = indicator.kpi().code();
      if (forecasts.timelines.containsKey(code)) {
        byCode.put(code, forecasts.ahead(indicator));
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

  private Forecast of(Indicator indicator) {
    String refusal = refusal(indicator);
    if (refusal != null) {
      return Forecast.blank(indicator.years(), refusal);
    }
    return indicator.kpi().isRatio()
        ? new ShareModel(indicator, terms).forecast()
        : count(indicator);
  }

  private static String refusal(Indicator indicator) {
    Kpi kpi = indicator.kpi();
    return Stream.of(unforeseen(kpi), unfounded(indicator))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> unforeseen(Kpi kpi) {
    if (kpi.isStatus() || kpi.isLevel()) {
      return Optional.of(kpi.measure());
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

  private static Optional<String> unfounded(Indicator indicator) {
    if (indicator.observed().stream().anyMatch(span -> span.count() < 0)) {
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
    if (span.denominator() == null) {
      return Optional.of("no-denominator");
    }
    return span.count() > span.denominator() ? Optional.of("above-denominator") : Optional.empty();
  }

  private static Optional<String> tooFew(Indicator indicator) {
    return indicator.years() < LEAST_YEARS ? Optional.of("too-few-years") : Optional.empty();
  }

  private Predictive ahead(Indicator indicator) {
    String code = indicator.kpi().code();
    Timeline timeline = timelines.get(code);
    if (timeline.ahead().isEmpty()) {
      return new Certain();
    }
    Prior prior = pools.get(pool(indicator)).without(indicator.family());
    return CountModel.predictive(timeline, evidence.get(code), prior);
  }

  private Forecast count(Indicator indicator) {
    Predictive ahead = ahead(indicator);
    BigDecimal reached = BigDecimal.valueOf(timelines.get(indicator.kpi().code()).reached());
    double probability =
        new Goal(indicator.kpi(), indicator.kpi().target()).probability(reached, ahead);
    return new Forecast(
        reached.add(BigDecimal.valueOf(ahead.quantile(0.1))),
        reached.add(BigDecimal.valueOf(ahead.quantile(0.5))),
        reached.add(BigDecimal.valueOf(ahead.quantile(0.9))),
        BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_UP),
        indicator.years(),
        null);
  }
}
