package tassei.reports.planner.base;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.budget.PublishedLine;
import tassei.reports.model.value.Bounded;
import tassei.reports.run.RunFolder;
import tassei.reports.text.Wording;

/**
 * The run a sheet is written from.
 *
 * @param lines those that count, in the order of the run's table
 */
public record BaseRun(
    ReportModel model, List<PublishedLine> lines, PlannerVocabulary vocabulary, Wording wording) {
  /** More than these a workbook's numbers do not hold. */
  public static final int DIGITS = 15;

  public static BaseRun of(Path runFolder, Language language) {
    RunFolder folder = RunFolder.open(runFolder);
    ReportModel model = ReportModel.of(folder);
    Bounded<PublishedLine> all = model.budget().lines();
    if (all.isCut()) {
      throw new RefusedSheet(
          "the run has %s budget lines, a planner's sheet holds those of runs up to %s: write the scenario as .yaml"
              .formatted(all.total(), all.rows().size()));
    }
    List<PublishedLine> lines =
        all.rows().stream().filter(line -> line.whyNot().isEmpty()).toList();
    Wording wording = Wording.in(language);
    return new BaseRun(
        model, lines, new PlannerVocabulary(folder, model.names(), lines, wording), wording);
  }

  public String id() {
    return model.run().id();
  }

  /** What is not known, or not to the yen in a workbook, cannot be changed there. */
  public static boolean isEditable(PublishedLine line) {
    BigDecimal counted = line.counted();
    return counted != null && counted.precision() - counted.scale() <= DIGITS;
  }
}
