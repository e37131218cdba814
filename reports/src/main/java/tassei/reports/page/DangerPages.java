package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.Section;
import tassei.reports.model.Kpi;
import tassei.reports.text.Numbers;
import tassei.reports.text.ShortNames;

/** Every target in danger, the least likely first; those that were missed stand apart. */
final class DangerPages {
  private final Edition edition;
  private final List<Kpi> endangered;
  private final List<Kpi> missed;
  private final ShortNames names;

  private DangerPages(Edition edition) {
    this.edition = edition;
    List<Kpi> kpis = edition.model().kpis();
    this.endangered = kpis.stream().filter(Danger::isInDanger).sorted(Danger.FIRST).toList();
    this.missed = kpis.stream().filter(Danger::isMissed).toList();
    this.names = new ShortNames(kpis, edition.wording());
  }

  static Optional<Section> of(Edition edition) {
    List<Block> blocks = new DangerPages(edition).blocks();
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                "in-danger",
                edition.say("overview.question.danger"),
                Section.Break.NEW_PAGE,
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
    }
    return List.copyOf(blocks);
  }

  /** What puts a target on this page. */
  private String lead() {
    List<String> warnings = Danger.WARNINGS.stream().map(edition::label).toList();
    String even = Numbers.plain(Danger.EVEN.movePointRight(2), 0);
    return edition.say("overview.danger.lead", even, warnings.get(0), warnings.get(1));
  }

  private String title() {
    int all = endangered.size();
    long unlikely = endangered.stream().filter(Danger::isUnlikely).count();
    if (unlikely == 0) {
      return edition.say("overview.danger.title", all);
    }
    return unlikely == all
        ? edition.say("overview.danger.title.all", all)
        : edition.say("overview.danger.title.unlikely", all, unlikely);
  }

  private Block.Table table() {
    return new Block.Table(
        "danger-list",
        title(),
        edition.marked(edition.say("kpi.as-of", edition.asOf()), endangered),
        List.of(
            Heads.words(edition.say("kpi.name"), 32),
            Heads.words(edition.say("kpi.project"), 24),
            Heads.number(edition.say("kpi.target"), 8),
            Heads.number(edition.say("kpi.actual"), 8),
            Heads.number(
                edition.say("forecast.outlook"), edition.say("forecast.outlook.meaning"), 15),
            Heads.words(edition.say("kpi.judgement"), 11),
            Heads.number(edition.say("forecast.head"), edition.say("forecast.head.meaning"), 15)),
        endangered.stream().map(this::row).toList(),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  private Block.Row row(Kpi kpi) {
    return row(
        kpi, edition.chances().rangeCell(kpi), edition.judged(kpi), edition.chances().cell(kpi));
  }

  private Block.Row row(Kpi kpi, Cell... figures) {
    String owner = kpi.owner().project();
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(names.of(kpi)));
    cells.add(
        new Cell.Words(owner.isEmpty() ? "" : edition.model().nameOf(owner, edition.language())));
    cells.add(edition.numbers().targetCell(kpi));
    cells.add(edition.numbers().actualCell(kpi));
    cells.addAll(List.of(figures));
    return new Block.Row(Block.Row.Kind.PLAIN, List.copyOf(cells), KpiTables.keys(edition, kpi));
  }

  private Block.Table missedTable() {
    return new Block.Table(
        "missed",
        edition.say("overview.missed.title", missed.size()),
        edition.marked(edition.say("kpi.as-of", edition.asOf()), missed),
        List.of(
            Heads.words(edition.say("kpi.name"), 34),
            Heads.words(edition.say("kpi.project"), 24),
            Heads.number(edition.say("kpi.target"), 9),
            Heads.number(edition.say("kpi.actual"), 9),
            Heads.number(edition.say("kpi.attainment"), edition.say("kpi.attainment.meaning"), 10),
            Heads.words(edition.say("kpi.judgement"), 12)),
        missed.stream()
            .map(kpi -> row(kpi, edition.numbers().attainmentCell(kpi), edition.judged(kpi)))
            .toList(),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }
}
