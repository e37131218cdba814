package tassei.jobs.scenario;

import java.util.List;
import java.util.function.Function;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.RowColumn;
import tassei.contract.column.RowTable;
import tassei.contract.row.ScenarioForecastRow;
import tassei.jobs.whatif.Adjustment;
import tassei.jobs.whatif.Scenario;

/**
 * A row of {@code whatif_scenarios}: a scenario, and where it comes from.
 *
 * @param position order of the scenarios, from 1
 * @param folder null where there are too many
 */
public record AskedScenario(long position, Scenario scenario, String file, String folder) {
  public static final RowTable<AskedScenario> TABLE =
      new RowTable<>(
          "whatif_scenarios",
          List.of(
              new RowColumn<>(
                  Field.count("position", "order of the scenarios, from 1"),
                  AskedScenario::position),
              new RowColumn<>(Keys.SCENARIO, row -> row.scenario.name()),
              new RowColumn<>(
                  Field.text("file", "the scenario file or workbook"), AskedScenario::file),
              new RowColumn<>(
                  Field.text("adjustments", "what the scenario does, in order"),
                  AskedScenario::adjustments),
              new RowColumn<>(
                  ScenarioForecastRow.ELASTICITY, row -> row.scenario.assumption().elasticity()),
              new RowColumn<>(
                  ScenarioForecastRow.LAG, row -> (long) row.scenario.assumption().lag()),
              new RowColumn<>(
                  Field.text("sweep", "the scenario file's name, of a sweep"),
                  row -> row.ofSweep(Scenario.Sweep::of)),
              new RowColumn<>(
                  Field.text("swept", "the adjustment that is varied"),
                  row -> row.ofSweep(Scenario.Sweep::adjustment)),
              new RowColumn<>(
                  Field.number("swept_value", "the value it has here"),
                  row -> row.ofSweep(Scenario.Sweep::value)),
              new RowColumn<>(
                  Field.text("swept_unit", "% or yen"), row -> row.ofSweep(Scenario.Sweep::unit)),
              new RowColumn<>(
                  Field.text("folder", "where its own tables are; blank where there are too many"),
                  AskedScenario::folder)));

  private String adjustments() {
    return String.join("; ", scenario.adjustments().stream().map(Adjustment::shown).toList());
  }

  /** Null where it is no point of a sweep. */
  private Object ofSweep(Function<Scenario.Sweep, Object> value) {
    return scenario.sweep() == null ? null : value.apply(scenario.sweep());
  }
}
