package tassei.reports.page.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Edition;
import tassei.reports.page.Ids;
import tassei.reports.text.Wording;

/** KPIs that belong to no integrated project we know, by programme and plan: none is lost. */
public final class OtherIndicators {
  private OtherIndicators() {}

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    Edition edition = new Edition(model, wording);
    Map<String, List<ReportedKpi>> groups = new LinkedHashMap<>();
    model.kpis().stream()
        .filter(kpi -> model.names().project(kpi.owner().project()).isEmpty())
        .forEach(kpi -> groups.computeIfAbsent(owner(kpi), owner -> new ArrayList<>()).add(kpi));
    List<DocumentSection> parts = new ArrayList<>();
    groups.forEach((owner, kpis) -> parts.add(part(edition, owner, kpis)));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocumentSection(
                "other-indicators",
                wording.say("project.others"),
                DocumentSection.Break.NEW_PAGE,
                List.of(new Block.Prose(wording.say("project.others.lead"))),
                List.copyOf(parts)));
  }

  private static String owner(ReportedKpi kpi) {
    ReportedKpi.Owner owner = kpi.owner();
    return owner.programme().isEmpty() ? owner.plan() : owner.programme();
  }

  private static DocumentSection part(Edition edition, String owner, List<ReportedKpi> kpis) {
    String title =
        owner.isEmpty()
            ? edition.say("project.others.national")
            : edition.model().nameOf(owner, edition.language());
    String id = owner.isEmpty() ? "national" : "of-" + Ids.of(owner);
    return new DocumentSection(
        "indicators-" + id,
        title,
        DocumentSection.Break.FOLLOWS,
        KpiBlocks.of(edition, id, kpis),
        List.of());
  }
}
