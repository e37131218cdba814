package tassei.jobs.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tassei.jobs.kpi.Kpi;

/** Where a count will end, and where it will stand on the way. */
final class CountForecast {
  private static final int DECIMALS = 5;

  private final Indicator indicator;
  private final Timeline timeline;
  private final CountModel model;
  private final BigDecimal reached;

  CountForecast(Indicator indicator, Timeline timeline, CountModel model) {
    this.indicator = indicator;
    this.timeline = timeline;
    this.model = model;
    this.reached = BigDecimal.valueOf(timeline.reached());
  }

  Forecast end() {
    Kpi kpi = indicator.kpi();
    Predictive ahead = model.ahead(timeline);
    double probability = new Goal(kpi, kpi.target()).probability(reached, ahead);
    return new Forecast(
        quantile(ahead, 0.1),
        quantile(ahead, 0.5),
        quantile(ahead, 0.9),
        BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_UP),
        indicator.years(),
        List.of(),
        null);
  }

  Forecast withTheWay() {
    Forecast end = end();
    return indicator.kpi().isYearly() ? end : end.by(onTheWay(end));
  }

  private List<Forecast.YearAhead> onTheWay(Forecast end) {
    int due = indicator.kpi().dueFy();
    return timeline.yearsAhead().stream()
        .map(
            year ->
                year == due
                    ? new Forecast.YearAhead(year, end.p10(), end.p50(), end.p90())
                    : at(year, model.ahead(timeline.until(year))))
        .toList();
  }

  private Forecast.YearAhead at(int year, Predictive ahead) {
    return new Forecast.YearAhead(
        year, quantile(ahead, 0.1), quantile(ahead, 0.5), quantile(ahead, 0.9));
  }

  private BigDecimal quantile(Predictive ahead, double share) {
    return reached.add(BigDecimal.valueOf(ahead.quantile(share)));
  }
}
