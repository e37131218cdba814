package tassei.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.jobs.refusal.RefusedInput;
import tassei.jobs.store.record.FinishedRun;
import tassei.jobs.whatif.Adjustment;
import tassei.jobs.whatif.LineKey;
import tassei.jobs.whatif.Names;
import tassei.jobs.whatif.Scenario;
import tassei.reports.document.Language;
import tassei.reports.planner.PlannerSheet;
import tassei.reports.planner.base.RefusedSheet;
import tassei.reports.planner.edit.NewLine;
import tassei.reports.planner.edit.PlannerEdit;

/** The planner's workbook, as a scenario. */
final class PlannerFile {
  private PlannerFile() {}

  /** Written aside and moved, so that what is there is whole. */
  static Path write(FinishedRun run, Path folder, Language language) {
    String name = "planner-" + run.id() + "." + language.code() + ".xlsx";
    Path sheet = folder.resolve(name);
    if (Files.exists(sheet, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedInput(
          sheet + " is there already and may hold edits; move it away or give it another name");
    }
    PlannerSheet.write(run.folder(), sheet, language);
    return sheet;
  }

  static String baseOf(Path file) {
    try {
      return PlannerSheet.baseOf(file);
    } catch (RefusedSheet refused) {
      throw refused(file, refused);
    }
  }

  static Scenario read(Path file, FinishedRun base, Names names, Scenario.Assumption assumed) {
    String name = file.toString();
    try {
      PlannerEdit edit = PlannerSheet.read(file, base.folder());
      List<Adjustment> adjustments = new ArrayList<>();
      if (!edit.changed().isEmpty()) {
        adjustments.add(new Adjustment.Amounts(name, amounts(edit)));
      }
      for (int i = 0; i < edit.added().size(); i++) {
        adjustments.add(added(name + ", new line " + (i + 1), edit.added().get(i), names));
      }
      String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      return new Scenario(stem, adjustments, assumed, List.of(), null);
    } catch (RefusedSheet refused) {
      throw refused(file, refused);
    }
  }

  private static Map<String, Long> amounts(PlannerEdit edit) {
    Map<String, Long> amounts = new TreeMap<>();
    edit.changed().forEach((line, yen) -> amounts.put(line, whole(yen)));
    return amounts;
  }

  private static Adjustment added(String where, NewLine line, Names names) {
    LineKey key =
        new LineKey(
            line.collection(),
            line.fiscalYear(),
            line.stage(),
            line.ministry(),
            line.integratedProject(),
            line.programme(),
            line.recipient(),
            line.account(),
            line.programme() == null ? List.of() : names.upFrom(line.programme()));
    return new Adjustment.NewLine(where, key, whole(line.yen()));
  }

  private static long whole(BigDecimal yen) {
    return yen.longValueExact();
  }

  private static RefusedInput refused(Path file, RefusedSheet refused) {
    return new RefusedInput(
        refused.problems().stream().map(problem -> file + ": " + problem).toList());
  }
}
