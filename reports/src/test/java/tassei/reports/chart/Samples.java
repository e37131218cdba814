package tassei.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Charts as a report has them, with names as long as real ones. */
public final class Samples {
  public static final Chart.Words WORDS =
      new Chart.Words("実績", "目標", "計画線", "現時点の期待水準", "見込みの80%範囲", "見込み（中央値）", "暫定値");

  private Samples() {}

  static Chart.Value value(String exact, String shown) {
    return new Chart.Value(new BigDecimal(exact), shown);
  }

  /** A value that prints as it is. */
  public static Chart.Value value(String exact) {
    return value(exact, Scale.shown(new BigDecimal(exact)));
  }

  public static List<Chart.Value> values(String... exact) {
    return Arrays.stream(exact).map(text -> text.isEmpty() ? null : value(text)).toList();
  }

  static List<Chart.Year> years(int from, int upTo) {
    return IntStream.rangeClosed(from, upTo)
        .mapToObj(year -> new Chart.Year(year, era(year)))
        .toList();
  }

  private static String era(int year) {
    return year >= 2019 ? "R" + (year - 2018) : "H" + (year - 1988);
  }

  public static List<Chart.Point> points(int from, String... exact) {
    List<Chart.Point> points = new ArrayList<>();
    for (int i = 0; i < exact.length; i++) {
      points.add(new Chart.Point(from + i, exact[i].isEmpty() ? null : value(exact[i]), false));
    }
    return points;
  }

  public static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("bullets", BulletSamples.bullets());
    all.put("burn-up", burnUp());
    all.put("stacked-years", MoneySamples.stackedYears());
    all.put("stacked-names", MoneySamples.stackedNames());
    all.put("heat-map", MoneySamples.heatMap());
    all.put("waterfall", MoneySamples.waterfall());
    all.put("flow", MoneySamples.flow());
    all.put("lines", lines());
    all.put("lines-vintages", vintages());
    all.put("diverging", ChangeSamples.diverging());
    all.put("tornado", ChangeSamples.tornado());
    all.put("curves", ChangeSamples.curves());
    return all;
  }

  public static Chart burnUp() {
    List<Chart.Point> points = new ArrayList<>(points(2020, "12", "31", "58"));
    points.add(new Chart.Point(2023, value("74", "74件"), true));
    return new Chart.BurnUp(
        WORDS,
        "件（累計）",
        years(2020, 2024),
        2020,
        2024,
        value("120", "120件"),
        points,
        List.of(new Chart.FanPoint(2024, value("84"), value("94"), value("108"))));
  }

  public static Chart lines() {
    return new Chart.Lines(
        WORDS,
        "億円",
        years(2010, 2021),
        List.of(
            line(
                "国立がん研究センター",
                Chart.Emphasis.FOCUS,
                2010,
                "84.1",
                "80",
                "77.4",
                "70.2",
                "66",
                "64.8",
                "66.1",
                "65",
                "64.4",
                "66.2",
                "68",
                "70.1"),
            line(
                "国立循環器病研究センター",
                Chart.Emphasis.CONTEXT,
                2010,
                "60",
                "57.1",
                "55",
                "48",
                "44.2",
                "42",
                "41.8",
                "40",
                "40.1",
                "41",
                "42.3",
                "43"),
            line(
                "国立精神・神経医療研究センター",
                Chart.Emphasis.CONTEXT,
                2010,
                "52",
                "50",
                "48",
                "",
                "42",
                "40.8",
                "40.2",
                "39.9",
                "39",
                "39.4",
                "40",
                "41.2"),
            line(
                "国立国際医療研究センター",
                Chart.Emphasis.CONTEXT,
                2010,
                "83",
                "78",
                "73",
                "66",
                "61",
                "60",
                "59",
                "58.3",
                "58",
                "59",
                "60",
                "62"),
            line(
                "国立成育医療研究センター",
                Chart.Emphasis.CONTEXT,
                2010,
                "46",
                "44",
                "41",
                "38",
                "35",
                "34",
                "33.3",
                "33",
                "33",
                "33.4",
                "34",
                "35"),
            line(
                "国立長寿医療研究センター",
                Chart.Emphasis.CONTEXT,
                2010,
                "33",
                "32",
                "31",
                "28",
                "27",
                "26",
                "26",
                "26",
                "26",
                "26.2",
                "27",
                "28")));
  }

  private static Chart.Line line(String name, Chart.Emphasis emphasis, int from, String... exact) {
    return new Chart.Line(name, emphasis, points(from, exact));
  }

  public static Chart vintages() {
    List<Chart.Point> newest =
        new ArrayList<>(points(2019, "3247", "8100", "9900", "12341", "16800"));
    newest.add(new Chart.Point(2024, value("21500"), true));
    return new Chart.Lines(
        WORDS,
        "症例（累計）",
        years(2019, 2024),
        List.of(
            new Chart.Line("がん（2025-03-17時点）", Chart.Emphasis.FOCUS, newest),
            line(
                "がん（2024-03-01時点）",
                Chart.Emphasis.EARLIER,
                2019,
                "3247",
                "8100",
                "9900",
                "12341",
                "15200")));
  }
}
