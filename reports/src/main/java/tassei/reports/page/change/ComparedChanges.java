package tassei.reports.page.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.model.change.ChangeCause;
import tassei.reports.model.change.ChangePath;
import tassei.reports.model.change.Restatement;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.text.Amounts;
import tassei.reports.text.Amounts.Known;
import tassei.reports.text.Numbers;
import tassei.reports.text.Wording;

/** What changed against a compared run: each figure then, cause by cause, and now. */
public final class ComparedChanges {
  private static final int ROWS = 60;
  private final Teller teller;
  private final ChangeCounts counts;

  private ComparedChanges(Teller teller) {
    this.teller = teller;
    this.counts = new ChangeCounts(teller);
  }

  public static Optional<DocumentSection> of(ReportModel model, Wording wording) {
    if (model.run().compared().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ComparedChanges(new Teller(model, wording)).blocks();
    return Optional.of(
        new DocumentSection(
            "changes",
            wording.say("changes.title"),
            DocumentSection.Break.NEW_PAGE,
            blocks,
            List.of()));
  }

  private List<Block> blocks() {
    List<ChangePath> kpis = kpis();
    ComparedBudgets budgeted = new ComparedBudgets(teller);
    List<ChangePath> budgets = budgeted.among(paths("budget_rollup"));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(counts.lead(kpis, budgets)));
    add(blocks, "changes-kpis", kpis, this::kpiRow);
    List<ChangePath> sums = sums(kpis);
    if (!sums.isEmpty()) {
      add(blocks, "changes-sums", sums, this::sumRow);
    }
    Amounts amounts =
        Amounts.fitting(
            teller.wording(), budgets.stream().flatMap(path -> path.values().stream()).toList());
    add(
        blocks,
        "changes-budget",
        budgets,
        path -> budgetRow(budgeted.name(path), amounts, path),
        amounts.unit());
    return blocks;
  }

  /** In the order of the indicators; what only appeared comes last. */
  private List<ChangePath> kpis() {
    List<String> codes = teller.model().kpis().stream().map(ReportedKpi::code).toList();
    return paths("kpi_attainment").stream()
        .sorted(
            Comparator.comparing((ChangePath path) -> !path.isKnown())
                .thenComparingInt(path -> codes.indexOf(path.subject())))
        .toList();
  }

  private List<ChangePath> paths(String table) {
    return ChangePath.all(teller.model().changes().comparedOf(table)).stream()
        .filter(path -> !path.isStill())
        .toList();
  }

  /** Of indicators that a published total adds, where its sum then and now is theirs. */
  private List<ChangePath> sums(List<ChangePath> kpis) {
    List<ChangePath> sums = new ArrayList<>();
    for (Restatement row : teller.model().changes().comparedOf("controls")) {
      teller.model().controls().stream()
          .filter(control -> control.code().equals(row.key()))
          .findFirst()
          .flatMap(control -> sum(control, row, kpis))
          .filter(sum -> sums.stream().noneMatch(other -> other.key().equals(sum.key())))
          .ifPresent(sums::add);
    }
    return sums;
  }

  private static Optional<ChangePath> sum(
      CheckedTotal control, Restatement row, List<ChangePath> kpis) {
    List<String> codes = List.of(control.kpi().split(";", -1));
    List<ChangePath> added =
        kpis.stream().filter(path -> path.isKnown() && codes.contains(path.key())).toList();
    if (codes.size() < 2 || added.size() < codes.size() || row.before() == null) {
      return Optional.empty();
    }
    ChangePath sum = ChangePath.sum(String.join(";", codes), added);
    boolean isTheirs =
        row.after() != null
            && sum.before().compareTo(row.before()) == 0
            && sum.after().compareTo(row.after()) == 0;
    return isTheirs ? Optional.of(sum) : Optional.empty();
  }

  private void add(
      List<Block> blocks,
      String id,
      List<ChangePath> paths,
      Function<ChangePath, Block.Row> row,
      String... unit) {
    if (paths.isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Table(
            id,
            teller.say(id.replace('-', '.') + ".title", paths.size(), counts.byKind(paths)),
            unit.length == 0 ? teller.say("changes.unit") : unit[0],
            heads(id),
            paths.stream().limit(ROWS).map(row).toList(),
            "",
            Block.Table.Use.SORT_AND_FILTER));
    if (paths.size() > ROWS) {
      blocks.add(new Block.Prose(teller.say("changes.more", paths.size() - ROWS)));
    }
  }

  private List<Block.Head> heads(String id) {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(teller.say(id.replace('-', '.') + ".name"), 30));
    heads.add(Heads.number(teller.say("changes.before"), 10));
    for (ChangeCause kind : ChangeCause.values()) {
      heads.add(
          Heads.number(
              teller.say("changes." + kind.code()),
              teller.say("changes." + kind.code() + ".meaning"),
              9));
    }
    heads.add(Heads.number(teller.say("changes.after"), 10));
    return heads;
  }

  private Block.Row kpiRow(ChangePath path) {
    Optional<ReportedKpi> kpi = teller.model().kpi(path.subject());
    String name = kpi.map(known -> known.name(teller.language())).orElse(path.key());
    String said = path.isOfTarget() ? teller.say("changes.target", name) : name;
    String unit = kpi.map(known -> known.unit().in(teller.language())).orElse("");
    return row(
        unit.isEmpty() ? said : said + teller.wording().bracketed(unit),
        path,
        value -> new Cell.Quantity(value, digits(value), Numbers.plain(value, 2)),
        value -> new Cell.Quantity(value, digits(value), Numbers.change(value, digits(value))));
  }

  private Block.Row sumRow(ChangePath path) {
    List<String> names =
        List.of(path.key().split(";", -1)).stream()
            .map(code -> teller.model().nameOf(code, teller.language()))
            .toList();
    return row(
        teller.wording().list(names),
        path,
        value -> new Cell.Quantity(value, digits(value), Numbers.plain(value, 2)),
        value -> new Cell.Quantity(value, digits(value), Numbers.change(value, digits(value))));
  }

  private Block.Row budgetRow(String name, Amounts amounts, ChangePath path) {
    return row(
        name,
        path,
        value -> amounts.cell(value, null, Known.WHOLE),
        value ->
            new Cell.Quantity(
                amounts.inUnit(value),
                amounts.digits(value, null),
                Numbers.change(amounts.inUnit(value), amounts.digits(value, null))));
  }

  private Block.Row row(
      String name,
      ChangePath path,
      Function<BigDecimal, Cell> value,
      Function<BigDecimal, Cell> change) {
    List<Cell> cells = new ArrayList<>();
    cells.add(teller.words(name));
    cells.add(path.before() == null ? new Cell.Unknown("") : value.apply(path.before()));
    for (ChangeCause kind : ChangeCause.values()) {
      BigDecimal by = path.changes().get(kind);
      if (by != null) {
        cells.add(change.apply(by));
      } else if (path.since().filter(kind::equals).isPresent()) {
        cells.add(teller.words(teller.say(path.isNew() ? "changes.first" : "changes.gone")));
      } else {
        cells.add(new Cell.Blank());
      }
    }
    cells.add(path.after() == null ? new Cell.Unknown("") : value.apply(path.after()));
    return new Block.Row(Block.Row.Kind.PLAIN, cells);
  }

  private static int digits(BigDecimal value) {
    return Numbers.digits(value, 2);
  }
}
