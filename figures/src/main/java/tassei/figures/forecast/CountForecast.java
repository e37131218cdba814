package tassei.figures.forecast;

import java.math.BigDecimal;
import java.util.List;
import tassei.figures.forecast.chance.Goal;
import tassei.figures.forecast.chance.Predictive;
import tassei.figures.forecast.chance.Thinned;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Response;
import tassei.figures.forecast.series.Terms;
import tassei.figures.forecast.series.Timeline;
import tassei.figures.kpi.Kpi;

/** Where a count will end, and where it will stand on the way. */
final class CountForecast {
  /** More provisional events at once are taken for confirmed as usual. */
  private static final int MOST = 10_000_000;

  private final Indicator indicator;
  private final Timeline timeline;
  private final CountModel model;
  private final BigDecimal reached;
  private final double confirmed;
  private final int provisional;

  /** Of a fraction of an event its expectation is taken. */
  CountForecast(Indicator indicator, Timeline timeline, CountModel model, Terms terms) {
    this.indicator = indicator;
    this.timeline = timeline;
    this.model = model;
    this.confirmed = terms.confirmed();
    this.provisional = (int) Math.max(0, Math.min(MOST, timeline.provisional()));
    double rest = confirmed * (timeline.provisional() - provisional);
    this.reached = BigDecimal.valueOf(timeline.confirmed() + rest);
  }

  Forecast end() {
    return end(ahead(timeline));
  }

  /** Of each response, one after the other. */
  List<Forecast> ends(List<Response> responses) {
    return new ResponseFamily(model, timeline, this::thinned).each(responses, this::end);
  }

  private Forecast end(Predictive ahead) {
    Kpi kpi = indicator.kpi();
    double probability = new Goal(kpi, kpi.target()).probability(reached, ahead);
    return new Forecast(
        quantile(ahead, 0.1),
        quantile(ahead, 0.5),
        quantile(ahead, 0.9),
        indicator.settled().met() ? BigDecimal.ONE : Forecast.open(probability),
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
                    : at(year, ahead(timeline.until(year))))
        .toList();
  }

  private Predictive ahead(Timeline until) {
    return thinned(model.ahead(until));
  }

  private Predictive thinned(Predictive ahead) {
    return Thinned.of(provisional, confirmed, ahead);
  }

  private Forecast.YearAhead at(int year, Predictive ahead) {
    return new Forecast.YearAhead(
        year, quantile(ahead, 0.1), quantile(ahead, 0.5), quantile(ahead, 0.9));
  }

  private BigDecimal quantile(Predictive ahead, double share) {
    return reached.add(BigDecimal.valueOf(ahead.quantile(share)));
  }
}
