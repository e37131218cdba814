package tassei.reports.page.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.reports.document.Block;
import tassei.reports.document.Section;
import tassei.reports.model.ReportModel;
import tassei.reports.page.Teller;
import tassei.reports.text.Wording;

/** How far the figures can be trusted: checks, findings, rows refused. */
public final class Quality {
  private Quality() {}

  public static Optional<Section> of(ReportModel model, Wording wording) {
    Teller teller = new Teller(model, wording);
    List<Section> parts =
        Stream.of(
                part(teller, "controls", QualityControls.of(teller)).published(),
                part(teller, "findings", QualityFindings.of(teller)),
                part(teller, "rows", QualityRows.of(teller)))
            .filter(section -> !section.isEmpty())
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                    "quality",
                    teller.say("quality.title"),
                    Section.Break.NEW_PAGE,
                    QualityControls.lead(teller),
                    parts)
                .publishedItself());
  }

  private static Section part(Teller teller, String id, List<Block> blocks) {
    return new Section(
        "quality-" + id, teller.say("quality." + id), Section.Break.FOLLOWS, blocks, List.of());
  }
}
