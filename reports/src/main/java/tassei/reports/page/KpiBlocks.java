package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.model.Kpi;

/** Everything about a group of KPIs: tables, charts, and those told in words. */
final class KpiBlocks {
  private KpiBlocks() {}

  /**
   * Each KPI stands in one of the tables, or in the list of those told in words.
   *
   * @param id of the group, unique in the document
   */
  static List<Block> of(Edition edition, String id, List<Kpi> kpis) {
    KpiTables tables = new KpiTables(edition, kpis);
    KpiPictures pictures = new KpiPictures(edition, tables.targets());
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(pictures.bullets(id));
    tables
        .targetTable(id, edition.say("kpi.targets.title", tables.counted()))
        .ifPresent(blocks::add);
    blocks.addAll(pictures.courses());
    tables.monitorTable(id, edition.say("kpi.monitors.title")).ifPresent(blocks::add);
    List<String> told = tables.toldInWords();
    if (!told.isEmpty()) {
      blocks.add(
          new Block.Prose(
              edition.say(
                  "kpi.told", told.size(), String.join(edition.say("common.list.comma"), told))));
    }
    return List.copyOf(blocks);
  }
}
