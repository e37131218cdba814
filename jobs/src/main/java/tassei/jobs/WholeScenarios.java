package tassei.jobs;

import static org.apache.spark.sql.functions.lit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.figures.forecast.Forecast;
import tassei.jobs.io.BaseTables;
import tassei.jobs.io.Keep;
import tassei.jobs.io.Output;
import tassei.jobs.io.ScenarioFolder;
import tassei.jobs.stage.ChangedLines;
import tassei.jobs.stage.Closings;
import tassei.jobs.stage.ControlStatements;
import tassei.jobs.stage.KpiTables;
import tassei.jobs.table.Keys;
import tassei.jobs.table.ResultTable;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.WhatIf;
import tassei.jobs.whatif.Adjustment;
import tassei.jobs.whatif.Outcome;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioSet;
import tassei.jobs.whatif.Trial;

/** The tables of a run, once for each of a few scenarios. */
final class WholeScenarios {
  private final ScenarioSet asked;
  private final BaseTables base;
  private final Keep keep;
  private final Path folder;

  WholeScenarios(ScenarioSet asked, BaseTables base, Path folder) {
    this.asked = asked;
    this.base = base;
    this.keep = base.keep();
    this.folder = folder;
  }

  void write(Budgets.Structure structure, Prospects prospects) {
    Dataset<Row> used =
        keep.of(
            Budgets.used(
                ChangedLines.published(base.table(ResultTables.BUDGET_LINES)), structure, keep));
    Budgets budgets = budgets(used, structure);
    for (int i = 0; i < asked.scenarios().size(); i++) {
      Scenario scenario = asked.scenarios().get(i);
      Path own = folder.resolve(asked.folder(i));
      Output output = base.output(own);
      write(output, scenario, ResultTables.BUDGET_LINES, of(scenario, budgets.lines()));
      write(output, scenario, ResultTables.BUDGET_ROLLUP, of(scenario, budgets.rollup()));
      write(output, scenario, ResultTables.BUDGET_EXECUTION, of(scenario, budgets.execution()));
      Dataset<Row> attainment = indicators(scenario, prospects, output);
      new ScenarioFolder(asked.run(), own).complete(output, said(scenario), attainment);
    }
  }

  /** What a document prints of the base leaves nothing out of it, nor of what is made of it. */
  private Budgets budgets(Dataset<Row> used, Budgets.Structure structure) {
    Dataset<Row> parts = base.table(ResultTables.FIGURE_ROWS);
    Dataset<Row> verdicts = base.reported(ResultTables.CONTROLS.name(), ControlStatements.JUDGED);
    Dataset<Row> closings =
        keep.of(
            Closings.of(
                Budgets.sums(used, structure, keep), verdicts, parts, structure.programmes()));
    Dataset<Row> lines = keep.of(lines(used));
    Dataset<Row> sums = Budgets.sums(lines, structure, keep);
    return Budgets.closed(lines, parts, sums, closings, structure, keep);
  }

  private static Map<String, Object> said(Scenario scenario) {
    return Map.of(
        "scenario", scenario.name(),
        "adjustments", scenario.adjustments().stream().map(Adjustment::shown).toList(),
        "elasticity", scenario.assumption().elasticity(),
        "lag", scenario.assumption().lag());
  }

  /** Every row bears the scenario and the base, so that no copy of it passes for published. */
  private void write(Output output, Scenario scenario, ResultTable table, Dataset<Row> rows) {
    output.write(
        WhatIf.marked(table),
        rows.withColumn(Keys.SCENARIO.name(), lit(scenario.name()))
            .withColumn(WhatIf.BASE_RUN.name(), lit(asked.base().id())));
  }

  private static Dataset<Row> of(Scenario scenario, Dataset<Row> rows) {
    return rows.filter(Keys.SCENARIO.is(scenario.name()));
  }

  private Dataset<Row> indicators(Scenario scenario, Prospects prospects, Output output) {
    List<Row> ends = new ArrayList<>();
    List<Row> onTheWay = new ArrayList<>();
    prospects
        .under(scenario)
        .forEach(
            (kpi, forecast) -> {
              ends.add(Outlook.end(kpi, forecast));
              for (Forecast.YearAhead year : forecast.ahead()) {
                onTheWay.add(Outlook.onTheWay(kpi, year));
              }
            });
    Dataset<Row> attainment =
        KpiTables.otherwiseForecast(
            base.table(ResultTables.KPI_ATTAINMENT), keep.of(ends, KpiTables.FORECAST));
    Dataset<Row> kept = keep.of(attainment);
    write(output, scenario, ResultTables.KPI_ATTAINMENT, kept);
    write(
        output,
        scenario,
        ResultTables.KPI_OUTLOOK,
        keep.of(onTheWay, ResultTables.KPI_OUTLOOK.fields()));
    return kept;
  }

  private Dataset<Row> lines(Dataset<Row> used) {
    List<Row> names = new ArrayList<>();
    List<Row> changes = new ArrayList<>();
    List<Row> added = new ArrayList<>();
    for (int i = 0; i < asked.scenarios().size(); i++) {
      Scenario scenario = asked.scenarios().get(i);
      names.add(RowFactory.create(scenario.name()));
      changes(scenario, changes);
      added(scenario, asked.outcomes().get(i), added);
    }
    Dataset<Row> changed =
        ChangedLines.of(
            used, keep.of(names, List.of(Keys.SCENARIO)), keep.of(changes, ChangedLines.CHANGES));
    return changed.unionAll(keep.of(added, ChangedLines.FIELDS));
  }

  /** A piece that changes changes every line that it is a piece of. */
  private void changes(Scenario scenario, List<Row> rows) {
    Map<String, Long> counted =
        Trial.changeOfLines(asked.base().lines(), scenario, asked.base().sums());
    Map<String, Long> amounts = new HashMap<>();
    counted.forEach(
        (line, yen) -> {
          for (String at : asked.base().wholesOf(line)) {
            amounts.merge(at, yen, Math::addExact);
          }
        });
    amounts.forEach(
        (line, yen) ->
            rows.add(
                RowFactory.create(
                    scenario.name(),
                    line,
                    BigDecimal.valueOf(yen),
                    BigDecimal.valueOf(counted.getOrDefault(line, 0L)))));
  }

  private static void added(Scenario scenario, Outcome outcome, List<Row> rows) {
    for (int i = 0; i < outcome.added().size(); i++) {
      Adjustment.NewLine line = outcome.added().get(i);
      String id = "new line " + (i + 1) + ", " + line.where();
      rows.add(
          ChangedLines.line(
              scenario.name(),
              WhatIfRun.keys(id, line.key()),
              line.key().programmes(),
              BigDecimal.valueOf(line.yen())));
    }
  }
}
