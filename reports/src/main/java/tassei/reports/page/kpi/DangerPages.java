package tassei.reports.page.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.contract.words.Outlook;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.name.PlanPeriod;
import tassei.reports.page.Edition;
import tassei.reports.page.Heads;
import tassei.reports.text.Numbers;
import tassei.reports.text.ShortNames;

/** Every target in danger, the least likely first; those that were missed stand apart. */
public final class DangerPages {
  private final Edition edition;
  private final List<ReportedKpi> endangered;
  private final List<ReportedKpi> missed;
  private final ShortNames names;

  private DangerPages(Edition edition) {
    this.edition = edition;
    List<ReportedKpi> kpis = edition.model().kpis();
    this.endangered = kpis.stream().filter(Danger::isInDanger).sorted(Danger.FIRST).toList();
    this.missed = kpis.stream().filter(Danger::isMissed).toList();
    this.names = new ShortNames(kpis, edition.wording());
  }

  public static Optional<DocumentSection> of(Edition edition) {
    List<Block> blocks = new DangerPages(edition).blocks();
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocumentSection(
                "in-danger",
                edition.say("danger.title"),
                DocumentSection.Break.NEW_PAGE,
                blocks,
                List.of()));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (!endangered.isEmpty()) {
      blocks.add(new Block.Prose(lead()));
      DangerPicture.of(edition, endangered, names).ifPresent(blocks::add);
      blocks.add(table());
    }
    if (!missed.isEmpty()) {
      blocks.add(missedTable());
      blocks.addAll(new KpiNotes(edition, missed).blocks());
    }
    return List.copyOf(blocks);
  }

  /** What puts a target on this page. */
  private String lead() {
    String unlikely = edition.model().labels().outlook(Danger.UNLIKELY, edition.language());
    return edition.say("danger.lead", unlikely, even());
  }

  private static String even() {
    return Numbers.plain(Outlook.UNLIKELY_BELOW.movePointRight(2), 0);
  }

  private Block.Table table() {
    return new Block.Table(
        "danger-list",
        counted("danger.list", endangered, even()),
        edition.marked(edition.say("kpi.as-of", edition.asOf()), endangered),
        List.of(
            Heads.words(edition.say("kpi.name"), 32),
            Heads.words(edition.say("kpi.project"), 24),
            Heads.number(edition.say("kpi.target"), 8),
            Heads.number(edition.say("kpi.actual"), 8),
            Heads.number(
                edition.say("forecast.outlook"), edition.say("forecast.outlook.meaning"), 15),
            Heads.words(edition.say("kpi.judgement"), 11),
            Heads.number(edition.say("forecast.head"), edition.chances().meaning(endangered), 12)),
        endangered.stream().map(this::row).toList(),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  private Block.Row row(ReportedKpi kpi) {
    return row(
        kpi, edition.chances().rangeCell(kpi), edition.judged(kpi), edition.chances().cell(kpi));
  }

  private Block.Row row(ReportedKpi kpi, Cell... figures) {
    String owner = kpi.owner().project();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(names.of(kpi)));
    cells.add(
        new Cell.Words(owner.isEmpty() ? "" : edition.model().nameOf(owner, edition.language())));
    cells.add(edition.numbers().targetCell(kpi));
    cells.add(edition.numbers().actualCell(kpi));
    cells.addAll(List.of(figures));
    return new Block.Row(
        Block.Row.Kind.PLAIN, List.copyOf(cells), KpiGroupTables.keys(edition, kpi));
  }

  private Block.Table missedTable() {
    return new Block.Table(
        "missed",
        missedTitle(),
        edition.marked(edition.say("kpi.as-of", edition.asOf()), missed),
        List.of(
            Heads.words(edition.say("kpi.name"), 34),
            Heads.words(edition.say("kpi.project"), 24),
            Heads.number(edition.say("kpi.target"), 9),
            Heads.number(edition.say("kpi.actual"), 9),
            Heads.words(edition.say("kpi.latest"), 15),
            Heads.number(edition.say("kpi.attainment"), edition.say("kpi.attainment.meaning"), 10),
            Heads.words(edition.say("kpi.judgement"), 12)),
        missed.stream().map(this::missedRow).toList(),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  private Block.Row missedRow(ReportedKpi kpi) {
    return row(
        kpi,
        new Cell.Words(new ReportedYears(edition).of(kpi)),
        edition.numbers().attainmentCell(kpi),
        edition.judged(kpi));
  }

  /** Of which plan, where they are of one. */
  private String missedTitle() {
    List<String> plans = missed.stream().map(kpi -> kpi.owner().plan()).distinct().toList();
    return edition
        .model()
        .names()
        .plan(plans.get(0))
        .filter(plan -> plans.size() == 1)
        .map(plan -> counted("danger.missed", missed, planNamed(plan)))
        .orElseGet(() -> counted("danger.missed.plain", missed, ""));
  }

  /** A part (うち) is no target of its own: how many parts there are is said apart. */
  private String counted(String key, List<ReportedKpi> kpis, String of) {
    long parts = kpis.stream().filter(ReportedKpi::isPart).count();
    String title = edition.say(key, of, kpis.size() - parts);
    return parts == 0 ? title : edition.say("danger.parts", title, parts);
  }

  private String planNamed(PlanPeriod plan) {
    String name = plan.name(edition.language());
    boolean hasEnded = plan.toFy() != null && plan.toFy() < edition.model().fiscalYear();
    return hasEnded
        ? edition.say("danger.missed.ended", name, edition.wording().years().year(plan.toFy()))
        : name;
  }
}
