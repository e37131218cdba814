package tassei.reports.page.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.model.kpi.ScopeRow;
import tassei.reports.page.Teller;
import tassei.reports.text.Numbers;

/** Outcomes counted by two keys, in quantities as actuals are; what was not reported is 0. */
record CrossTable(
    CrossAxis across,
    CrossAxis down,
    List<String> rows,
    List<String> columns,
    Map<List<String>, BigDecimal> counts,
    int from,
    int last) {

  private static final int ROWS = 40;

  static Optional<CrossTable> of(List<ScopeRow> scopes, CrossAxis down, CrossAxis across) {
    Map<List<String>, BigDecimal> counts = new HashMap<>();
    for (ScopeRow row : scopes) {
      List<String> key = List.of(down.code().apply(row), across.code().apply(row));
      counts.merge(key, row.quantity(), BigDecimal::add);
    }
    List<String> rows = codes(counts, down, 0).stream().limit(ROWS).toList();
    List<String> columns = codes(counts, across, 1);
    return rows.size() < 2 && columns.size() < 2
        ? Optional.empty()
        : Optional.of(
            new CrossTable(
                across,
                down,
                rows,
                columns,
                counts,
                scopes.stream().mapToInt(ScopeRow::fiscalYear).min().orElse(0),
                scopes.stream().mapToInt(ScopeRow::fiscalYear).max().orElse(0)));
  }

  private static List<String> codes(
      Map<List<String>, BigDecimal> counts, CrossAxis axis, int side) {
    Map<String, BigDecimal> sums = new HashMap<>();
    counts.forEach((key, count) -> sums.merge(key.get(side), count, BigDecimal::add));
    Function<String, BigDecimal> size = code -> sums.get(code).negate();
    return sums.keySet().stream()
        .sorted(
            Comparator.comparingInt(axis::place)
                .thenComparing(size)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  Block.Picture picture(Teller teller, String id, String title) {
    String unit = teller.say("cross.unit");
    String sides =
        teller.say(
            "cross.by", teller.say("cross." + down.id()), teller.say("cross." + across.id()));
    String years = teller.wording().years().span(from, last);
    return new Block.Picture(
        id,
        new Chart.HeatMap(
            unit,
            rows.stream().map(down.name()).toList(),
            columns.stream().map(across.name()).toList(),
            rows.stream().map(this::values).toList()),
        Block.Width.FULL,
        title,
        teller.marked(teller.say("cross.subtitle", sides, unit, years)),
        teller.say("cross.source"),
        alt(teller, sides, years));
  }

  private List<Chart.Value> values(String row) {
    List<Chart.Value> values = new ArrayList<>();
    for (String column : columns) {
      BigDecimal count = counts.getOrDefault(List.of(row, column), BigDecimal.ZERO);
      values.add(new Chart.Value(count, shown(count)));
    }
    return values;
  }

  private static String shown(BigDecimal count) {
    return Numbers.plain(count, 2);
  }

  private String alt(Teller teller, String sides, String years) {
    List<String> points =
        ranked().stream()
            .limit(6)
            .map(
                key ->
                    teller.say(
                        "cross.point",
                        down.name().apply(key.get(0)),
                        across.name().apply(key.get(1)),
                        shown(counts.get(key))))
            .toList();
    return teller.say(
        "cross.alt", sides, years, String.join(teller.say("common.list.comma"), points));
  }

  /** The most first; what is not stated is no finding. */
  private List<List<String>> ranked() {
    return counts.keySet().stream()
        .filter(key -> rows.contains(key.get(0)))
        .sorted(
            Comparator.comparing((List<String> key) -> !key.stream().allMatch(CrossAxis::isStated))
                .thenComparing(
                    Comparator.comparing((List<String> key) -> counts.get(key)).reversed())
                .thenComparing(key -> String.join("\u0001", key)))
        .toList();
  }
}
