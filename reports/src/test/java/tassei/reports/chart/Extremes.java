package tassei.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Charts no report should have, and some report will. */
public final class Extremes {
  private static final List<StatusMark> STATUSES = List.of(StatusMark.values());
  private static final List<String> WORST = List.of("mixed", "unknown", "huge");
  private static final int[] COUNTS = {0, 1, 2, 40};
  private static final Map<String, IntFunction<String>> NAMES = new LinkedHashMap<>();
  private static final Map<String, IntFunction<Chart.Value>> VALUES = new LinkedHashMap<>();

  static {
    NAMES.put("short", i -> "項目" + i);
    NAMES.put("long", i -> ("再生・細胞医療・遺伝子治療プロジェクト" + i + "研究").repeat(22).substring(0, 400 - i));
    NAMES.put("unbreakable", i -> "Pneumonoultramicroscopicsilicovolcanoconiosis" + i);
    NAMES.put("odd", i -> "<script>&\"\uD83D\uDE00\u202E\u05D0" + i);
    NAMES.put("empty", i -> "");
    VALUES.put("usual", i -> Samples.value(String.valueOf(10 + 7 * i)));
    VALUES.put("zero", i -> Samples.value("0"));
    VALUES.put("negative", i -> Samples.value(String.valueOf(-3 * i - 1)));
    VALUES.put("mixed", i -> Samples.value(String.valueOf(i % 2 == 0 ? 13 * i : -5 * i)));
    VALUES.put("unknown", i -> null);
    VALUES.put(
        "gaps", i -> i % 3 == 1 ? new Chart.Value(null, "–") : Samples.value(String.valueOf(i)));
    VALUES.put("huge", i -> Samples.value("123456789012345." + i));
    VALUES.put("tiny", i -> Samples.value("0.000" + (i + 1)));
  }

  private final int count;
  private final IntFunction<String> name;
  private final IntFunction<Chart.Value> value;

  private Extremes(int count, IntFunction<String> name, IntFunction<Chart.Value> value) {
    this.count = count;
    this.name = name;
    this.value = value;
  }

  /** Every kind of value with short names, and the worst of them with the others. */
  public static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    for (int count : COUNTS) {
      NAMES.forEach(
          (names, name) ->
              VALUES.forEach(
                  (values, value) -> {
                    if (names.equals("short") || WORST.contains(values)) {
                      String title = count + " " + names + " " + values + " ";
                      new Extremes(count, name, value).add(title, all);
                    }
                  }));
    }
    return all;
  }

  private void add(String title, Map<String, Chart> all) {
    all.put(title + "bullets", bullets());
    all.put(title + "burn-up", burnUp());
    all.put(title + "bars", bars());
    all.put(title + "heat map", heatMap());
    all.put(title + "waterfall", waterfall());
    all.put(title + "flow", flow());
    all.put(title + "lines", lines());
  }

  private <T> List<T> each(IntFunction<T> made) {
    return IntStream.range(0, count).mapToObj(made).toList();
  }

  private Chart bullets() {
    return new Chart.Bullets(
        Samples.WORDS,
        name.apply(0),
        each(
            i ->
                new Chart.Bullet(
                    name.apply(i),
                    value.apply(i),
                    value.apply(i + 1),
                    new Chart.Range(value.apply(i), value.apply(i + 1), value.apply(i + 2)),
                    Values.shown(value.apply(i)) + " / " + name.apply(i).length(),
                    STATUSES.get(i % STATUSES.size()),
                    "要注意")));
  }

  private List<Chart.Point> points() {
    return each(i -> new Chart.Point(2000 + i, value.apply(i), i % 2 == 0));
  }

  private List<Chart.Year> years() {
    return Samples.years(2000, 2000 + count - 1);
  }

  private Chart burnUp() {
    List<Chart.FanPoint> fan =
        count < 2
            ? List.of()
            : List.of(
                new Chart.FanPoint(
                    2000 + count - 1, value.apply(1), value.apply(count), value.apply(2 * count)));
    return new Chart.BurnUp(
        Samples.WORDS,
        name.apply(0),
        years(),
        2000,
        2000 + count - 1,
        value.apply(count),
        points(),
        fan);
  }

  private Chart bars() {
    return new Chart.StackedBars(
        "億円",
        each(name),
        IntStream.range(0, Math.min(count, 9))
            .mapToObj(s -> new Chart.Series(name.apply(s), each(i -> value.apply(i + s))))
            .toList(),
        each(value));
  }

  private Chart heatMap() {
    return new Chart.HeatMap(
        "億円",
        each(name),
        each(i -> name.apply(i).substring(0, Math.min(60, name.apply(i).length()))),
        each(row -> each(column -> value.apply(row * column))));
  }

  private Chart waterfall() {
    return new Chart.Waterfall(
        "億円",
        each(
            i ->
                new Chart.Step(
                    name.apply(i),
                    value.apply(i),
                    i % 4 == 0 ? Chart.Step.Kind.TOTAL : Chart.Step.Kind.CHANGE)));
  }

  private Chart flow() {
    List<Chart.Node> nodes = new ArrayList<>();
    List<Chart.Link> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      nodes.add(new Chart.Node(0, name.apply(i), value.apply(i)));
      nodes.add(new Chart.Node(1, name.apply(i), value.apply(i)));
      nodes.add(new Chart.Node(2, name.apply(i), value.apply(i)));
      links.add(new Chart.Link(0, name.apply(i), name.apply(count - 1 - i), value.apply(i)));
      links.add(new Chart.Link(1, name.apply(i), name.apply(i / 2), value.apply(i)));
    }
    return new Chart.Flow("億円", List.of("府省", name.apply(1), "配分先"), nodes, links);
  }

  private Chart lines() {
    List<Chart.Emphasis> emphases = List.of(Chart.Emphasis.values());
    List<Chart.Point> points =
        IntStream.range(0, Math.min(6, count))
            .mapToObj(y -> new Chart.Point(2000 + y, value.apply(y), y == 2))
            .toList();
    return new Chart.Lines(
        Samples.WORDS,
        new BigDecimal("1.5").toString(),
        Samples.years(2000, 2005),
        each(i -> new Chart.Line(name.apply(i), emphases.get(i % emphases.size()), points)));
  }
}
