package tassei.jobs.scenario;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import tassei.contract.row.AttainmentRow;
import tassei.figures.scenario.ScenarioForecasts;
import tassei.figures.scenario.ScenarioLines;
import tassei.figures.scenario.TouchedYears;
import tassei.jobs.earlier.EarlierIndicators;
import tassei.jobs.earlier.EarlierRecords;
import tassei.jobs.whatif.ScenarioSet;
import tassei.jobs.write.ResultFolder;
import tassei.jobs.write.TableQueue;

/** A folder like that of a run, once for each of a few scenarios. */
final class WholeTables {
  private final ScenarioSet asked;
  private final LaidBase base;
  private final List<WholeScenario> scenarios = new ArrayList<>();

  /** Read and summed while forecasts are made, which need none of it. */
  private final CompletableFuture<PrintedLines> printed;

  private final CompletableFuture<ScenarioLines> lines;

  /** What needs no sums and no forecasts is written while these are made. */
  WholeTables(ScenarioSet asked, LaidBase base, Path folder, TableQueue queue) {
    this.asked = asked;
    this.base = base;
    for (int i = 0; i < asked.scenarios().size(); i++) {
      Path own = folder.resolve(asked.folder(i));
      scenarios.add(new WholeScenario(asked, i, own, queue.in(new ResultFolder(own))));
    }
    scenarios.forEach(WholeScenario::copy);
    this.printed = CompletableFuture.supplyAsync(() -> PrintedLines.of(base, scenarios));
    scenarios.forEach(scenario -> scenario.begin(() -> joined(printed)));
    this.lines = printed.thenApply(this::summed);
  }

  /**
   * All that is not written yet.
   *
   * @param changes that each scenario makes in budgets, by integrated project and year
   */
  void complete(ScenarioForecasts forecasts, List<Map<String, Map<Integer, BigDecimal>>> changes) {
    ScenarioLines summed = joined(lines);
    TouchedYears touched = joined(printed).touched();
    List<AttainmentRow> stood = new EarlierIndicators(base.tables()).attainment();
    for (int i = 0; i < scenarios.size(); i++) {
      WholeScenario scenario = scenarios.get(i);
      scenario.writeSums(summed, touched, base);
      scenario.complete(
          stood, forecasts.under(ScenarioTables.assumed(asked.scenarios().get(i)), changes.get(i)));
    }
  }

  /** Of the lines that figures which may change rest on. */
  private ScenarioLines summed(PrintedLines read) {
    return new ScenarioLines(
        read.rows().stream()
            .filter(EarlierRecords::counts)
            .filter(row -> read.touched().restOn(EarlierRecords.table(row)))
            .map(EarlierRecords::usedLine)
            .toList(),
        base.printed(),
        base.terms());
  }

  /** What failed there is thrown here, as it is: whoever lacks memory is told so. */
  static <T> T joined(CompletableFuture<T> made) {
    try {
      return made.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException own ? own : failed;
    }
  }
}
