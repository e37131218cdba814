package tassei.reports.page.kpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Edition;

/** Everything about a group of KPIs: tables, charts, and those told in words. */
public final class KpiBlocks {
  private KpiBlocks() {}

  /**
   * Each KPI stands in one of the tables, or in the list of those told in words.
   *
   * @param id of the group, unique in the document
   */
  public static List<Block> of(Edition edition, String id, List<ReportedKpi> kpis) {
    KpiGroupTables tables = new KpiGroupTables(edition, kpis);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(new KpiBullets(edition, tables.targets()).pictures(id));
    tables
        .targetTable(id, edition.say("kpi.targets.title", tables.counted()))
        .ifPresent(blocks::add);
    blocks.addAll(new KpiCourses(edition, tables.targets()).pictures());
    tables.monitorTable(id, edition.say("kpi.monitors.title")).ifPresent(blocks::add);
    told(edition, tables.toldInWords()).ifPresent(blocks::add);
    blocks.addAll(new KpiNotes(edition, kpis).blocks());
    return List.copyOf(blocks);
  }

  /** Those that are reported in text, with the newest text where there is one. */
  private static Optional<Block> told(Edition edition, List<ReportedKpi> kpis) {
    List<String> said =
        kpis.stream()
            .map(
                kpi ->
                    text(edition, kpi)
                        .map(text -> edition.say("kpi.told.text", edition.name(kpi), text))
                        .orElseGet(() -> edition.name(kpi)))
            .toList();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Prose(
                edition.say(
                    "kpi.told", said.size(), String.join(edition.say("common.list.comma"), said))));
  }

  private static Optional<String> text(Edition edition, ReportedKpi kpi) {
    return kpi.figures().stream()
        .max(Comparator.comparingInt(PublishedFigure::fiscalYear))
        .map(figure -> figure.text().in(edition.language()))
        .filter(text -> !text.isBlank());
  }
}
