package tassei.figures.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tassei.figures.forecast.chance.Predictive;
import tassei.figures.forecast.chance.SizedAhead;
import tassei.figures.forecast.series.Response;
import tassei.figures.forecast.series.Timeline;

/**
 * One past under many responses. Most of them make all that is still to come so many times as
 * large: these are asked together, each size once. Others, which make one year larger than the
 * next, are asked each by itself.
 */
final class ResponseFamily {
  private final CountModel model;
  private final Timeline timeline;
  private final UnaryOperator<Predictive> thinned;

  /**
   * Of one indicator.
   *
   * @param thinned with what else is not known
   */
  ResponseFamily(CountModel model, Timeline timeline, UnaryOperator<Predictive> thinned) {
    this.model = model;
    this.timeline = timeline;
    this.thinned = thinned;
  }

  /** What follows from what may still come, for each response. */
  <F> List<F> each(List<Response> responses, Function<Predictive, F> asked) {
    Map<Double, F> bySize = bySize(responses, asked);
    List<F> all = new ArrayList<>(responses.size());
    for (Response response : responses) {
      OptionalDouble factor = timeline.factor(response);
      all.add(
          factor.isPresent()
              ? bySize.get(factor.getAsDouble())
              : asked.apply(thinned.apply(model.ahead(timeline.under(response)))));
    }
    return all;
  }

  private <F> Map<Double, F> bySize(List<Response> responses, Function<Predictive, F> asked) {
    double[] factors =
        responses.stream()
            .map(timeline::factor)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .distinct()
            .toArray();
    double[] sizes = new double[factors.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = StrictMath.log(factors[i]);
    }
    DoubleFunction<Predictive> ahead = model.aheadTimes(timeline);
    List<Predictive> ofSizes =
        SizedAhead.of(sizes, size -> thinned.apply(ahead.apply(StrictMath.exp(size))));
    Map<Double, F> found = new HashMap<>();
    for (int i = 0; i < factors.length; i++) {
      found.put(factors[i], asked.apply(ofSizes.get(i)));
    }
    return found;
  }
}
