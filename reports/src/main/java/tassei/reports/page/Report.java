package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.document.Section;
import tassei.reports.model.ReportModel;
import tassei.reports.text.Wording;

/** The whole report, in reading order. */
public final class Report {
  /** After the targets in danger and the projects. */
  private static final List<Chapter> CHAPTERS =
      List.of(
          OtherIndicators::of,
          ComparedChanges::of,
          BudgetPages::of,
          CrossCuts::of,
          LongSeries::of,
          PlanToPlan::of,
          Quality::of,
          Sources::of,
          Methods::of,
          Glossary::of);

  private Report() {}

  public static Document document(ReportModel run, Language language) {
    ReportModel model = run.citedIn(language);
    Wording wording = Wording.in(language);
    List<Section> sections = new ArrayList<>();
    Edition edition = new Edition(model, wording);
    DangerPages.of(edition).ifPresent(sections::add);
    sections.addAll(new ProjectSections(edition).all());
    CHAPTERS.stream()
        .map(chapter -> chapter.of(model, wording))
        .flatMap(Optional::stream)
        .forEach(sections::add);
    sections.removeIf(Section::isEmpty);
    return FrontPage.of(model, wording).ofRun(Unprintable.named(sections, wording));
  }
}
