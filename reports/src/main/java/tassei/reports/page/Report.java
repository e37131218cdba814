package tassei.reports.page;

import java.util.List;
import java.util.Optional;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.document.Section;
import tassei.reports.model.ReportModel;
import tassei.reports.text.Wording;

/** The whole report, in reading order. */
public final class Report {
  private static final List<Chapter> CHAPTERS = List.of(BudgetPages::of);

  private Report() {}

  public static Document document(ReportModel model, Language language) {
    Wording wording = Wording.in(language);
    List<Section> sections =
        CHAPTERS.stream()
            .map(chapter -> chapter.of(model, wording))
            .flatMap(Optional::stream)
            .filter(section -> !section.isEmpty())
            .toList();
    return FrontPage.of(model, wording).before(sections);
  }
}
