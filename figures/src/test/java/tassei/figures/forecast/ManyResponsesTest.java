package tassei.figures.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tassei.contract.words.Measure;
import tassei.figures.forecast.series.Indicator;
import tassei.figures.forecast.series.Observed;
import tassei.figures.forecast.series.Response;
import tassei.figures.kpi.Kpi;

/** Responses asked together give what each gives by itself, to the last digit. */
class ManyResponsesTest {
  private static final Map<Integer, BigDecimal> PLANNED =
      Map.of(2021, new BigDecimal(700), 2022, new BigDecimal(1000));
  private static final int MANY = 90;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void countsOfAnySize(int seed) {
    Random random = new Random(seed);
    for (int size : new int[] {1, 6, 30, 90, 400}) {
      int[] counts = {random.nextInt(2 * size), random.nextInt(2 * size), 1 + random.nextInt(size)};
      int target = 1 + random.nextInt(10 * size);
      assertAlike(provisional(random, Case.of("k", target).with(PLANNED, counts)), random);
    }
  }

  @Test
  void ratios() {
    Random random = new Random(4);
    Kpi kpi =
        new Kpi(
            "k",
            "outcome",
            Measure.RATIO,
            "up",
            ">=",
            "total",
            new BigDecimal(40),
            true,
            2020,
            2024,
            false);
    List<Observed> observed = new ArrayList<>();
    for (int year = 2020; year < 2023; year++) {
      observed.add(new Observed(year, year, 12, 8 + random.nextInt(9), 30.0, 1, 2, 5));
    }
    assertAlike(new Indicator(kpi, "k", true, observed, PLANNED), random);
  }

  @Test
  void whatChangesOneYearMoreThanAnotherIsAskedByItself() {
    Random random = new Random(5);
    Map<Integer, BigDecimal> planned = new TreeMap<>(PLANNED);
    planned.put(2023, new BigDecimal(900));
    Indicator indicator = Case.of("k", 40).with(planned, 5, 9, 7);
    Forecasts fitted = new Forecasts(List.of(indicator), Case.terms(3));
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      responses.add(response(planned, 2022 + i % 2, random));
    }
    assertAlike(fitted, indicator, responses);
  }

  private static Indicator provisional(Random random, Indicator indicator) {
    List<Observed> observed = new ArrayList<>(indicator.observed());
    Observed last = observed.remove(2);
    observed.add(
        new Observed(
            2022, 2022, 12, last.count(), null, 1, random.nextInt((int) last.count() + 1), 0));
    return new Indicator(indicator.kpi(), "k", true, observed, PLANNED);
  }

  private static void assertAlike(Indicator indicator, Random random) {
    List<Indicator> all = new ArrayList<>(Case.others(3));
    all.add(indicator);
    Forecasts fitted = new Forecasts(all, Case.terms(3));
    List<Response> responses = new ArrayList<>(List.of(Response.NONE));
    for (int i = 0; i < MANY; i++) {
      responses.add(response(PLANNED, 2022, random));
    }
    responses.add(responses.get(1));
    assertAlike(fitted, indicator, responses);
  }

  private static void assertAlike(Forecasts fitted, Indicator indicator, List<Response> responses) {
    List<Forecast> each = responses.stream().map(one -> fitted.end(indicator, one)).toList();
    assertEquals(each, fitted.ends(indicator, responses));
  }

  private static Response response(Map<Integer, BigDecimal> planned, int year, Random random) {
    BigDecimal change = new BigDecimal(random.nextInt(2200) - 500);
    return new Response(planned, Map.of(year, change), random.nextBoolean() ? 0.5 : 1, 1);
  }
}
