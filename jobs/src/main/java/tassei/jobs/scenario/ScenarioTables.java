package tassei.jobs.scenario;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tassei.contract.BudgetTable;
import tassei.contract.Scope;
import tassei.contract.row.ScenarioBudgetRow;
import tassei.contract.row.ScenarioForecastRow;
import tassei.figures.scenario.Assumed;
import tassei.figures.scenario.LineChange;
import tassei.figures.scenario.ScenarioBudgets;
import tassei.figures.scenario.ScenarioBudgets.BaseSum;
import tassei.figures.scenario.ScenarioForecasts;
import tassei.figures.scenario.ScenarioSums;
import tassei.figures.scenario.TouchedYears;
import tassei.jobs.store.Progress;
import tassei.jobs.whatif.LineKey;
import tassei.jobs.whatif.Outcome;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.whatif.ScenarioSet;
import tassei.jobs.write.ResultFolder;
import tassei.jobs.write.TableQueue;

/** From scenarios to what they change: sums of the base plus what changes. Start reading here. */
public final class ScenarioTables {
  /** The stages of a what-if, in order. */
  public static final List<String> STAGES = List.of("start", "scenarios", "forecast", "write");

  private final ScenarioSet asked;
  private final Path folder;
  private final Progress progress;

  private ScenarioTables(ScenarioSet asked, Path folder, Progress progress) {
    this.asked = asked;
    this.folder = folder;
    this.progress = progress;
  }

  /** Writes the tables of every scenario into the folder. */
  public static void write(ScenarioSet asked, Path folder, Progress progress) {
    try (TableQueue tables = TableQueue.ofCopies(new ResultFolder(folder))) {
      new ScenarioTables(asked, folder, progress).write(tables);
    }
  }

  private void write(TableQueue tables) {
    progress.stage("start");
    LaidBase base = new LaidBase(asked.base());
    Optional<WholeTables> whole =
        asked.isWhole()
            ? Optional.of(new WholeTables(asked, base, folder, tables))
            : Optional.empty();
    BaseSums sums = new BaseSums(asked.base(), touched());

    progress.stage("scenarios");
    List<List<ScenarioBudgetRow>> differences = differences(base, sums.byScope());
    tables.add(AskedScenario.TABLE, this::scenarios);
    tables.add(ScenarioBudgetRow.TABLE, () -> differences.stream().flatMap(List::stream).toList());

    progress.stage("forecast");
    ScenarioForecasts forecasts = sums.forecasts();
    List<Map<String, Map<Integer, BigDecimal>>> changes =
        differences.stream().map(forecasts::changes).toList();
    List<ScenarioForecastRow> compared =
        forecasts.compared(
            asked.scenarios().stream().map(ScenarioTables::assumed).toList(), changes);
    tables.add(ScenarioForecastRow.TABLE, () -> compared);

    progress.stage("write");
    whole.ifPresent(all -> all.complete(forecasts, changes));
    tables.finish();
  }

  static Assumed assumed(Scenario scenario) {
    return new Assumed(
        scenario.name(), scenario.assumption().elasticity(), scenario.assumption().lag());
  }

  private TouchedYears touched() {
    List<BudgetTable> changed = new ArrayList<>();
    asked.outcomes().forEach(of -> changes(of).forEach(change -> changed.add(change.table())));
    return new TouchedYears(changed, asked.base().sums().ofCollections());
  }

  private List<List<ScenarioBudgetRow>> differences(LaidBase base, Map<Scope, BaseSum> known) {
    ScenarioSums sums = new ScenarioSums(base.levels(), asked.base().sums().ofCollections());
    return IntStream.range(0, asked.scenarios().size())
        .parallel()
        .mapToObj(
            i -> {
              String name = asked.scenarios().get(i).name();
              return ScenarioBudgets.of(name, sums.of(changes(asked.outcomes().get(i))), known);
            })
        .toList();
  }

  /** In groups of lines that no adjustment tells apart. */
  private List<LineChange> changes(Outcome outcome) {
    List<LineKey> ofBase = asked.base().lines().keys();
    List<LineChange> changes = new ArrayList<>();
    for (int entry = 0; entry < outcome.keys().length; entry++) {
      changes.add(change(outcome.key(entry, ofBase), outcome.yen()[entry]));
    }
    return changes;
  }

  static LineChange change(LineKey key, long yen) {
    return new LineChange(key.table(), key.owner(), key.programmes(), BigDecimal.valueOf(yen));
  }

  private List<AskedScenario> scenarios() {
    List<AskedScenario> rows = new ArrayList<>();
    for (int i = 0; i < asked.scenarios().size(); i++) {
      rows.add(
          new AskedScenario(
              i + 1, asked.scenarios().get(i), asked.files().get(i), asked.folder(i)));
    }
    return rows;
  }
}
