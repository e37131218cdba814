package tassei.reports.page.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tassei.contract.words.Measure;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.kpi.KpiYear;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.page.Edition;
import tassei.reports.page.Heads;

/** The KPIs of one part of the report: targets, monitors with figures, monitors told in words. */
final class KpiGroupTables {
  private final Edition edition;
  private final KpiTree tree;

  KpiGroupTables(Edition edition, List<ReportedKpi> kpis) {
    this.edition = edition;
    this.tree = new KpiTree(kpis);
  }

  List<ReportedKpi> targets() {
    return KpiTree.flat(tree.branches(KpiTree.Branch::hasTarget));
  }

  long counted() {
    return targets().stream().filter(ReportedKpi::hasTarget).count();
  }

  Optional<Block.Table> targetTable(String id, String title) {
    List<KpiTree.Branch> branches = tree.branches(KpiTree.Branch::hasTarget);
    if (branches.isEmpty()) {
      return Optional.empty();
    }
    List<ReportedKpi> kpis = KpiTree.flat(branches);
    return Optional.of(
        new Block.Table(
            "targets-" + id,
            title,
            edition.marked(period(kpis), kpis),
            targetHeads(),
            targetRows(branches),
            edition.source(kpis),
            Block.Table.Use.SORT_AND_FILTER));
  }

  /** Of the targets; nothing is said where they run over different years. */
  private String period(List<ReportedKpi> kpis) {
    List<ReportedKpi.Aim> aims =
        kpis.stream().filter(ReportedKpi::hasTarget).map(ReportedKpi::aim).toList();
    List<Integer> from = aims.stream().map(ReportedKpi.Aim::fromFy).distinct().toList();
    List<Integer> due = aims.stream().map(ReportedKpi.Aim::dueFy).distinct().toList();
    boolean isOne =
        from.size() == 1 && due.size() == 1 && from.get(0) != null && due.get(0) != null;
    return isOne
        ? edition.say(
            "kpi.period", edition.wording().years().span(from.get(0), due.get(0)), edition.asOf())
        : edition.say("kpi.as-of", edition.asOf());
  }

  private List<Block.Head> targetHeads() {
    return List.of(
        Heads.words(edition.say("kpi.name"), 39),
        Heads.words(edition.say("kpi.unit"), 6),
        Heads.number(edition.say("kpi.target"), 7),
        Heads.number(edition.say("kpi.actual"), 7),
        latestHead(16),
        Heads.number(edition.say("kpi.attainment"), edition.say("kpi.attainment.meaning"), 9),
        Heads.number(edition.say("kpi.pace"), edition.say("kpi.pace.meaning"), 8),
        Heads.words(edition.say("kpi.judgement"), 11),
        Heads.number(edition.say("forecast.head"), edition.chances().meaning(targets()), 10));
  }

  private List<Block.Row> targetRows(List<KpiTree.Branch> branches) {
    List<Block.Row> rows = new ArrayList<>();
    boolean areMixed = branches.stream().map(branch -> branch.top().kind()).distinct().count() > 1;
    for (ReportedKpi.Kind kind : ReportedKpi.Kind.values()) {
      List<KpiTree.Branch> ofKind =
          branches.stream().filter(branch -> branch.top().kind() == kind).toList();
      if (areMixed && !ofKind.isEmpty()) {
        rows.add(heading(kind));
      }
      ofKind.forEach(branch -> branchRows(branch, rows));
    }
    return List.copyOf(rows);
  }

  private Block.Row heading(ReportedKpi.Kind kind) {
    List<Cell> cells = new ArrayList<>();
    String name = kind.name().toLowerCase(Locale.ROOT);
    cells.add(new Cell.Words(edition.say("kpi.kind." + name)));
    for (int i = 1; i < targetHeads().size(); i++) {
      cells.add(new Cell.Blank());
    }
    return new Block.Row(Block.Row.Kind.HEADING, List.copyOf(cells));
  }

  private void branchRows(KpiTree.Branch branch, List<Block.Row> rows) {
    rows.add(targetRow(branch.top(), 0));
    branch.below().forEach(kpi -> rows.add(targetRow(kpi, branch.depth(kpi))));
  }

  private Block.Row targetRow(ReportedKpi kpi, int depth) {
    return Block.Row.within(
        depth,
        List.of(
            new Cell.Words(edition.name(kpi)),
            new Cell.Words(edition.numbers().unit(kpi)),
            edition.numbers().targetCell(kpi),
            edition.numbers().actualCell(kpi),
            new Cell.Words(new ReportedYears(edition).of(kpi)),
            edition.numbers().attainmentCell(kpi),
            edition.numbers().paceCell(kpi),
            edition.judged(kpi),
            edition.chances().cell(kpi)),
        keys(edition, kpi));
  }

  static Block.Keys keys(Edition edition, ReportedKpi kpi) {
    String ministry =
        edition
            .model()
            .names()
            .project(kpi.owner().project())
            .map(project -> project.leadMinistry())
            .orElse("");
    return new Block.Keys(ministry, kpi.owner().project(), Edition.code(kpi.judgement()));
  }

  Optional<Block.Table> monitorTable(String id, String title) {
    List<KpiTree.Branch> branches =
        tree.branches(branch -> !branch.hasTarget() && !branch.isToldInWords());
    if (branches.isEmpty()) {
      return Optional.empty();
    }
    List<ReportedKpi> kpis = KpiTree.flat(branches);
    List<Block.Row> rows = new ArrayList<>();
    for (KpiTree.Branch branch : branches) {
      rows.add(monitorRow(branch.top(), 0));
      branch.below().forEach(kpi -> rows.add(monitorRow(kpi, branch.depth(kpi))));
    }
    return Optional.of(
        new Block.Table(
            "monitors-" + id,
            title,
            edition.marked(edition.say("kpi.as-of", edition.asOf()), kpis),
            monitorHeads(),
            List.copyOf(rows),
            edition.source(kpis),
            Block.Table.Use.SORT_AND_FILTER));
  }

  private List<Block.Head> monitorHeads() {
    return List.of(
        Heads.words(edition.say("kpi.name"), 46),
        Heads.words(edition.say("kpi.unit"), 10),
        Heads.number(edition.say("kpi.actual"), 14),
        Heads.number(edition.say("kpi.year"), 13),
        latestHead(19));
  }

  private Block.Head latestHead(int share) {
    String meaning = edition.say("kpi.latest.meaning");
    return new Block.Head(edition.say("kpi.latest"), meaning, Block.Align.LEFT, share);
  }

  private Block.Row monitorRow(ReportedKpi kpi, int depth) {
    return Block.Row.within(
        depth,
        List.of(
            new Cell.Words(edition.name(kpi)),
            new Cell.Words(edition.numbers().unit(kpi)),
            edition.numbers().actualCell(kpi),
            newest(kpi),
            new Cell.Words(new ReportedYears(edition).of(kpi))),
        keys(edition, kpi));
  }

  /** What the newest year added to a sum over years; other figures are of no single year. */
  private Cell newest(ReportedKpi kpi) {
    boolean isSum = kpi.measure() == Measure.COUNT && kpi.aim().basis().equals("total");
    boolean isSpan = kpi.newestFigure().map(PublishedFigure::isSpan).orElse(false);
    return kpi.years().stream()
        .filter(year -> isSum && !isSpan)
        .filter(year -> Integer.valueOf(year.fiscalYear()).equals(kpi.standing().latestFy()))
        .map(KpiYear::yearly)
        .filter(Objects::nonNull)
        .findFirst()
        .map(value -> edition.numbers().cell(kpi, value))
        .orElse(new Cell.Unknown(edition.say("kpi.reason.no-year")));
  }

  List<ReportedKpi> toldInWords() {
    return KpiTree.flat(tree.branches(branch -> !branch.hasTarget() && branch.isToldInWords()));
  }
}
