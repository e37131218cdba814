package tassei.cli;

import java.nio.file.Path;
import tassei.jobs.run.FinishedRun;
import tassei.jobs.run.RefusedInput;
import tassei.jobs.whatif.Names;
import tassei.jobs.whatif.Scenario;
import tassei.reports.document.Language;

/** The planner's workbook, as a scenario. */
final class PlannerFile {
  private PlannerFile() {}

  static Path write(FinishedRun run, Path folder, Language language) {
    return folder.resolve("planner-" + run.id() + "." + language.code() + ".xlsx");
  }

  static String baseOf(Path file) {
    return file.toString();
  }

  static Scenario read(Path file, FinishedRun base, Names names, Scenario.Assumption assumed) {
    if (names != null) {
      throw new RefusedInput(file + " " + base.id() + assumed);
    }
    return null;
  }
}
