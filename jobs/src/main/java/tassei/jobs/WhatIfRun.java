package tassei.jobs;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import tassei.jobs.io.BaseTables;
import tassei.jobs.io.Keep;
import tassei.jobs.io.Output;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.stage.BudgetRollup;
import tassei.jobs.stage.ChangedLines;
import tassei.jobs.stage.Continuations;
import tassei.jobs.stage.Hierarchy;
import tassei.jobs.stage.ScenarioBudgets;
import tassei.jobs.store.Progress;
import tassei.jobs.table.Entry;
import tassei.jobs.table.Field;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.ResultTables;
import tassei.jobs.table.WhatIf;
import tassei.jobs.whatif.LineKey;
import tassei.jobs.whatif.Outcome;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioSet;

/** From scenarios to what they change, by the very stages of a run. */
public final class WhatIfRun {
  /** The stages of a what-if, in order. */
  public static final List<String> STAGES = List.of("start", "scenarios", "forecast", "write");

  private final ScenarioSet asked;
  private final BaseTables base;
  private final Keep keep;
  private final Path folder;
  private final Progress progress;

  private WhatIfRun(ScenarioSet asked, BaseTables base, Path folder, Progress progress) {
    this.asked = asked;
    this.base = base;
    this.keep = base.keep();
    this.folder = folder;
    this.progress = progress;
  }

  /** Writes the tables of every scenario into the folder. */
  public static void of(ScenarioSet asked, String master, Path folder, Progress progress) {
    progress.stage("start");
    long changed = asked.outcomes().stream().mapToLong(outcome -> outcome.keys().length).sum();
    long whole = asked.isWhole() ? asked.base().lines().size() : 0;
    long work = changed + whole * asked.scenarios().size();
    try (BaseTables base = BaseTables.start(master, asked.run(), work)) {
      new WhatIfRun(asked, base, folder, progress).run();
    } catch (Exception failed) { // of a task, Spark throws a checked one
      throw RefusedInput.within(failed);
    }
  }

  private void run() {
    progress.stage("scenarios");
    Budgets.Structure structure = structure();
    Dataset<Row> changes = keep.of(changes());
    Dataset<Row> rolledUp =
        BudgetRollup.changes(changes, structure.levels(), structure.sumsOfCollections());
    Dataset<Row> published = base.table(ResultTables.BUDGET_ROLLUP);
    Dataset<Row> differences = keep.of(ScenarioBudgets.of(rolledUp, published));

    progress.stage("forecast");
    Prospects prospects =
        new Prospects(
            Foundations.ofTables(
                reported(Kpis.TABLE),
                base.table(ResultTables.KPI_OBSERVATIONS),
                base.table(ResultTables.KPI_ATTAINMENT),
                asked.base().horizon()),
            ProjectBudgets.of(published),
            asked.base().terms());
    prospects.learn(differences);
    List<Row> compared =
        asked.scenarios().parallelStream()
            .flatMap(scenario -> prospects.compared(scenario).stream())
            .toList();

    progress.stage("write");
    Output output = base.output(folder);
    output.write(WhatIf.SCENARIOS, keep.of(scenarios(), WhatIf.SCENARIOS.fields()));
    output.write(WhatIf.BUDGET, differences);
    output.write(WhatIf.FORECAST, keep.of(compared, WhatIf.FORECAST.fields()));
    if (asked.isWhole()) {
      new WholeScenarios(asked, base, folder).write(structure, prospects);
    }
  }

  /** What changes, as lines that stand on their own, in groups that no adjustment tells apart. */
  private Dataset<Row> changes() {
    Changes all =
        new Changes(
            new ArrayList<>(asked.base().lines().keys()),
            new ArrayList<>(asked.outcomes()),
            new ArrayList<>(asked.scenarios().stream().map(Scenario::name).toList()));
    return base.spread(asked.scenarios().size(), all, Changes::rows, ChangedLines.encoder());
  }

  /** What every task needs to turn an outcome into rows. */
  private record Changes(
      ArrayList<LineKey> ofBase, ArrayList<Outcome> outcomes, ArrayList<String> names)
      implements java.io.Serializable {

    private List<Row> rows(int scenario) {
      Outcome outcome = outcomes.get(scenario);
      List<Row> rows = new ArrayList<>();
      for (int entry = 0; entry < outcome.keys().length; entry++) {
        LineKey key = outcome.key(entry, ofBase);
        String line = "change " + outcome.keys()[entry];
        BigDecimal yen = BigDecimal.valueOf(outcome.yen()[entry]);
        rows.add(ChangedLines.line(names.get(scenario), keys(line, key), key.programmes(), yen));
      }
      return rows;
    }
  }

  /** The columns of a line that stands on its own. */
  static Map<Field, Object> keys(String line, LineKey key) {
    Map<Field, Object> keys = new HashMap<>();
    keys.put(Keys.LINE, line);
    keys.put(Keys.COLLECTION, key.collection());
    keys.put(Keys.FISCAL_YEAR, key.fiscalYear());
    keys.put(Keys.STAGE, key.stage());
    keys.put(Keys.MINISTRY, key.ministry());
    keys.put(Keys.INTEGRATED_PROJECT, key.integratedProject());
    keys.put(Keys.PROGRAMME, key.programme());
    keys.put(Keys.RECIPIENT, key.recipient());
    keys.put(Keys.ACCOUNT, key.account());
    return keys;
  }

  private Budgets.Structure structure() {
    return new Budgets.Structure(
        Hierarchy.of(reported(Inputs.PROGRAMMES)),
        Continuations.of(
            reported(Inputs.MINISTRIES),
            reported(Inputs.CROSSWALK),
            reported(Inputs.INTEGRATED_PROJECTS),
            reported(Inputs.PLANS)),
        asked.base().levels("all"),
        asked.base().levels("execution"),
        asked.base().sums().ofCollections());
  }

  private Dataset<Row> reported(InputTable table) {
    return base.reported(table.name(), table.entries().stream().map(Entry::field).toList());
  }

  private List<Row> scenarios() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < asked.scenarios().size(); i++) {
      Scenario scenario = asked.scenarios().get(i);
      Scenario.Sweep sweep = scenario.sweep();
      rows.add(
          RowFactory.create(
              i + 1L,
              scenario.name(),
              asked.files().get(i),
              String.join("; ", scenario.adjustments().stream().map(one -> one.shown()).toList()),
              scenario.assumption().elasticity(),
              (long) scenario.assumption().lag(),
              sweep == null ? null : sweep.of(),
              sweep == null ? null : sweep.adjustment(),
              sweep == null ? null : sweep.value(),
              sweep == null ? null : sweep.unit(),
              asked.folder(i)));
    }
    return rows;
  }
}
