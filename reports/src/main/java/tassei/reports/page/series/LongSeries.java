package tassei.reports.page.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.page.Teller;
import tassei.reports.page.budget.BudgetCollection;
import tassei.reports.text.Wording;

/** Budgets over many years, and published figures that a later document restated. */
public final class LongSeries {
  private LongSeries() {}

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    Teller teller = new Teller(model, wording);
    List<DocumentSection> parts = new ArrayList<>();
    int place = 0;
    for (BudgetCollection collection : BudgetCollection.all(model)) {
      if (collection.isLong()) {
        place++;
        parts.add(
            section(
                    "series-" + place,
                    teller.say("budget.collection", teller.collection(collection.code())),
                    SeriesYears.of(teller, collection, "series-" + place))
                .published());
      }
    }
    List<Block> restated = SeriesRestated.of(teller);
    if (!restated.isEmpty()) {
      DocumentSection part = section("series-restated", teller.say("series.restated"), restated);
      parts.add(SeriesRestated.isPublished(model) ? part.published() : part);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocumentSection(
                    "series",
                    teller.say("series.title"),
                    DocumentSection.Break.NEW_PAGE,
                    List.of(),
                    parts)
                .publishedItself());
  }

  private static DocumentSection section(String id, String title, List<Block> blocks) {
    return new DocumentSection(id, title, DocumentSection.Break.FOLLOWS, blocks, List.of());
  }
}
