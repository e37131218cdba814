package tassei.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Document;
import tassei.reports.document.DocumentSection;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.page.Edition;
import tassei.reports.page.budget.BudgetPages;
import tassei.reports.page.change.ComparedChanges;
import tassei.reports.page.kpi.DangerPages;
import tassei.reports.page.kpi.OtherIndicators;
import tassei.reports.page.method.Glossary;
import tassei.reports.page.method.Methods;
import tassei.reports.page.method.Sources;
import tassei.reports.page.overview.CrossCuts;
import tassei.reports.page.overview.FrontPage;
import tassei.reports.page.project.PlanToPlan;
import tassei.reports.page.project.ProjectSections;
import tassei.reports.page.quality.Quality;
import tassei.reports.page.quality.Unprintable;
import tassei.reports.page.series.LongSeries;
import tassei.reports.text.Wording;

/** The whole report, in reading order. */
public final class ReportDocument {
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

  private ReportDocument() {}

  public static Document document(ReportModel run, Language language) {
    ReportModel model = run.citedIn(language);
    Wording wording = Wording.in(language);
    List<DocumentSection> sections = new ArrayList<>();
    Edition edition = new Edition(model, wording);
    DangerPages.of(edition).ifPresent(sections::add);
    sections.addAll(new ProjectSections(edition).all());
    CHAPTERS.stream()
        .map(chapter -> chapter.of(model, wording))
        .flatMap(Optional::stream)
        .forEach(sections::add);
    sections.removeIf(DocumentSection::isEmpty);
    return FrontPage.of(model, wording).ofRun(Unprintable.named(sections, wording));
  }
}
