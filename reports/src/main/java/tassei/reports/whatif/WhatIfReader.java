package tassei.reports.whatif;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tassei.reports.model.ReportModel;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.run.RunTables;

/** A what-if's folder, read with that of its base: only what documents show is kept. */
public final class WhatIfReader {
  private static final Set<String> LEVELS =
      Set.of(Place.TOTAL, Place.MINISTRY, Place.PROJECT, Place.BOTH);

  private final RunTables tables;
  private final List<ScenarioRow> scenarios = new ArrayList<>();
  private final Map<String, Map<Place, ScenarioSum>> budget = new LinkedHashMap<>();
  private final Map<String, Map<String, Prospect>> prospects = new LinkedHashMap<>();
  private boolean isWhole = true;

  private WhatIfReader(Path folder) {
    this.tables = new RunTables(folder);
    tables.each(RunTable.WHATIF_SCENARIOS, this::scenario);
    tables.each(RunTable.WHATIF_BUDGET, this::sums);
    tables.each(RunTable.WHATIF_FORECAST, this::prospect);
  }

  public static WhatIfModel read(Path folder, Path base) {
    WhatIfReader reader = new WhatIfReader(folder);
    ReportModel model = ReportModel.of(RunFolder.open(base));
    return new WhatIfModel(
        model.under(WhatIfModel.assumed(model.run().id(), reader.scenarios)),
        List.copyOf(reader.scenarios),
        reader.isWhole,
        reader.budget,
        reader.prospects);
  }

  private void scenario(RunRow row) {
    isWhole &= !row.isBlank(Column.FOLDER);
    scenarios.add(
        new ScenarioRow(
            row.text(Column.SCENARIO),
            List.of(row.text(Column.ADJUSTMENTS).split("; ", -1)),
            row.number(Column.ELASTICITY),
            row.number(Column.LAG).intValueExact(),
            row.isBlank(Column.SWEPT) ? null : point(row)));
  }

  private static ScenarioRow.Point point(RunRow row) {
    return new ScenarioRow.Point(
        row.text(Column.SWEEP),
        row.text(Column.SWEPT),
        row.number(Column.SWEPT_VALUE),
        row.is(Column.SWEPT_UNIT, "%") ? ScenarioRow.Unit.PERCENT : ScenarioRow.Unit.YEN);
  }

  private void sums(RunRow row) {
    String level = row.text(Column.LEVEL);
    if (level.equals(Place.TOTAL) || (isWhole && LEVELS.contains(level))) {
      Place place =
          new Place(
              level,
              row.text(Column.COLLECTION),
              row.number(Column.FISCAL_YEAR).intValueExact(),
              row.text(Column.STAGE),
              row.text(Column.MINISTRY),
              row.text(Column.INTEGRATED_PROJECT));
      ScenarioSum sums =
          new ScenarioSum(
              row.number(Column.BASE_YEN),
              row.number(Column.SCENARIO_YEN),
              row.number(Column.DIFFERENCE_YEN),
              row.number(Column.DIFFERENCE_PCT));
      budget
          .computeIfAbsent(row.text(Column.SCENARIO), name -> new LinkedHashMap<>())
          .put(place, sums);
    }
  }

  private void prospect(RunRow row) {
    Map<String, Prospect> known =
        prospects.computeIfAbsent(row.text(Column.SCENARIO), name -> new LinkedHashMap<>());
    String kpi = row.text(Column.KPI);
    Prospect before = known.getOrDefault(kpi, Prospect.of(kpi));
    known.put(kpi, with(before, row));
  }

  private Prospect with(Prospect before, RunRow row) {
    BigDecimal probability = row.number(Column.P_ATTAIN);
    return switch (row.text(Column.ASSUMED)) {
      case "none" ->
          new Prospect(
              before.kpi(),
              before.baseMedian(),
              before.median(),
              before.base(),
              before.stated(),
              probability,
              before.twice());
      case "double" ->
          new Prospect(
              before.kpi(),
              before.baseMedian(),
              before.median(),
              before.base(),
              before.stated(),
              before.none(),
              probability);
      default ->
          new Prospect(
              before.kpi(),
              row.number(Column.BASE_P50),
              row.number(Column.FORECAST_P50),
              row.number(Column.BASE_P_ATTAIN),
              probability,
              before.none(),
              before.twice());
    };
  }
}
