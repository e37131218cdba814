package tassei.reports.page.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.page.Teller;
import tassei.reports.text.Wording;

/** How far the figures can be trusted: checks, findings, rows refused. */
public final class Quality {
  private Quality() {}

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    Teller teller = new Teller(model, wording);
    List<DocumentSection> parts =
        Stream.of(
                part(teller, "controls", QualityControls.of(teller)).published(),
                part(teller, "findings", QualityFindings.of(teller)),
                part(teller, "rows", QualityRows.of(teller)))
            .filter(section -> !section.isEmpty())
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocumentSection(
                    "quality",
                    teller.say("quality.title"),
                    DocumentSection.Break.NEW_PAGE,
                    QualityControls.lead(teller),
                    parts)
                .publishedItself());
  }

  private static DocumentSection part(Teller teller, String id, List<Block> blocks) {
    return new DocumentSection(
        "quality-" + id,
        teller.say("quality." + id),
        DocumentSection.Break.FOLLOWS,
        blocks,
        List.of());
  }
}
