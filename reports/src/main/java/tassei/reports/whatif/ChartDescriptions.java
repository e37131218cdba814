package tassei.reports.whatif;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.Chart;

/** Charts in words, with their numbers, for those who do not see them. */
final class ChartDescriptions {
  private ChartDescriptions() {}

  static String bars(WhatIfEdition edition, List<String> names, List<Chart.Series> series) {
    List<String> said = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      List<String> values = new ArrayList<>();
      for (Chart.Series one : series) {
        Chart.Value value = one.values().get(row);
        if (value != null) {
          values.add(edition.say("whatif.alt.value", one.name(), value.shown()));
        }
      }
      said.add(edition.say("whatif.alt.row", names.get(row), edition.wording().list(values)));
    }
    return String.join(" ", said);
  }

  static String curves(WhatIfEdition edition, List<Chart.Curve> curves) {
    List<String> said = new ArrayList<>();
    for (Chart.Curve curve : curves) {
      Chart.At first = curve.points().get(0);
      Chart.At last = curve.points().get(curve.points().size() - 1);
      said.add(
          edition.say(
              "whatif.alt.curve",
              curve.name(),
              first.number().shown(),
              first.value().shown(),
              last.number().shown(),
              last.value().shown()));
    }
    return String.join(" ", said);
  }
}
