package tassei.reports.page.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Stage;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.name.Project;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.BudgetLead;
import tassei.reports.page.BudgetSlice;
import tassei.reports.page.Edition;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;
import tassei.reports.text.Amounts;
import tassei.reports.text.Amounts.Known;
import tassei.reports.text.Wording;

/** What a project's budget is, by ministry, for each collection, year and stage it stands in. */
final class ProjectBudget {
  /** What stands side by side. */
  private static final Comparator<BudgetTable> COLUMNS =
      Comparator.comparing(BudgetTable::collection)
          .thenComparingInt(BudgetTable::fiscalYear)
          .thenComparing(table -> table.stage().code());

  private final Edition edition;
  private final Project project;
  private final List<RollupRow> wholes;

  ProjectBudget(Edition edition, Project project) {
    this.edition = edition;
    this.project = project;
    this.wholes = rows(Level.PROJECT);
  }

  private List<RollupRow> rows(Level level) {
    return edition.model().budget().at(level).stream()
        .filter(row -> row.owner().integratedProject().equals(project.code()))
        .toList();
  }

  boolean isEmpty() {
    return wholes.isEmpty();
  }

  /** The newest year's whole budget, and who has most of it where that can be said. */
  Optional<String> finding() {
    return wholes.stream()
        .filter(row -> row.table().stage() == Stage.INITIAL && row.amountYen() != null)
        .max(
            Comparator.comparingInt((RollupRow row) -> row.table().fiscalYear())
                .thenComparing(RollupRow::amountYen)
                .thenComparing(row -> row.table().collection()))
        .map(this::finding);
  }

  private String finding(RollupRow whole) {
    BudgetGround ground = ground(whole);
    String said = ground.say("project.budget.finding", ground.year(), ground.said(whole));
    return BudgetLead.of(parts(whole), BudgetLead.Key.MINISTRY)
        .map(lead -> led(ground, lead, said))
        .orElse(said);
  }

  private static String led(BudgetGround ground, BudgetLead lead, String said) {
    if (lead.surety() == BudgetLead.Surety.OPEN) {
      String open = lead.said(ground, ground.say("project.budget.whole"));
      return ground.say("project.budget.finding.led", said, open);
    }
    return ground.say(
        "project.budget.finding.largest",
        said,
        ground.teller().name(lead.row().owner().ministry()),
        ground.said(lead.row()));
  }

  private BudgetGround ground(RollupRow row) {
    return BudgetGround.of(
        new Teller(edition.model(), edition.wording()), new BudgetSlice(row.table()), 1);
  }

  /** By ministry, in the order of ministries; what no ministry is stated for comes last. */
  private List<RollupRow> parts(RollupRow whole) {
    return rows(Level.MINISTRY_AND_PROJECT).stream()
        .filter(row -> row.table().equals(whole.table()))
        .sorted(
            Comparator.comparingInt(row -> edition.model().names().order(row.owner().ministry())))
        .toList();
  }

  /** Ministries down; across, each collection, year and stage. */
  Block.Table table(String id) {
    List<BudgetTable> columns =
        wholes.stream().map(RollupRow::table).distinct().sorted(COLUMNS).toList();
    List<RollupRow> parts = wholes.stream().flatMap(whole -> parts(whole).stream()).toList();
    Amounts amounts =
        Amounts.fitting(edition.wording(), wholes.stream().map(RollupRow::amountYen).toList())
            .linedUp(
                Stream.concat(wholes.stream(), parts.stream()).map(RollupRow::amountYen).toList());
    List<Block.Row> rows = new ArrayList<>();
    for (String ministry : ministries(parts)) {
      rows.add(row(ministry, parts, columns, amounts));
    }
    rows.add(total(columns, amounts));
    return new Block.Table(
        "budget-" + id,
        edition.say("project.budget.title"),
        edition.say("project.budget.unit", amounts.unit()),
        heads(columns),
        rows,
        sources(columns),
        Block.Table.Use.READ);
  }

  private List<String> ministries(List<RollupRow> parts) {
    return parts.stream()
        .map(row -> row.owner().ministry())
        .distinct()
        .sorted(Comparator.comparingInt(edition.model().names()::order))
        .toList();
  }

  private List<Block.Head> heads(List<BudgetTable> columns) {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(edition.say("project.ministry"), 30));
    for (BudgetTable column : columns) {
      heads.add(
          Heads.number(
              edition.say(
                  "project.budget.column",
                  edition.wording().years().year(column.fiscalYear()),
                  stage(column.stage()),
                  teller().collection(column.collection())),
              16));
    }
    return heads;
  }

  /** As all pages name it, but where a column says more. */
  private String stage(Stage stage) {
    Wording wording = edition.wording();
    return wording
        .words()
        .find("project.stage." + stage.code())
        .orElseGet(() -> wording.code("budget.stage.", stage));
  }

  private Block.Row row(
      String ministry, List<RollupRow> parts, List<BudgetTable> columns, Amounts amounts) {
    List<Cell> cells = new ArrayList<>();
    boolean isStated = !ministry.equals(Scope.NONE);
    cells.add(
        new Cell.Words(
            isStated
                ? edition.model().nameOf(ministry, edition.language())
                : edition.say("project.ministry.not-stated")));
    for (BudgetTable column : columns) {
      cells.add(
          parts.stream()
              .filter(row -> row.owner().ministry().equals(ministry) && row.table().equals(column))
              .findFirst()
              .map(row -> amount(row, amounts))
              .orElse(new Cell.Blank()));
    }
    return new Block.Row(
        Block.Row.Kind.PLAIN, cells, new Block.Keys(isStated ? ministry : "", project.code(), ""));
  }

  private Teller teller() {
    return new Teller(edition.model(), edition.wording());
  }

  private Cell amount(RollupRow row, Amounts amounts) {
    if (row.isUndetermined()) {
      return new Cell.Unknown(
          edition.say("budget.undetermined.why"), edition.say("budget.undetermined"));
    }
    return amounts.cell(row.amountYen(), null, Known.of(row.atLeast()));
  }

  private Block.Row total(List<BudgetTable> columns, Amounts amounts) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(edition.say("common.total")));
    for (BudgetTable column : columns) {
      RollupRow whole =
          wholes.stream().filter(row -> row.table().equals(column)).findFirst().orElseThrow();
      cells.add(amount(whole, amounts));
    }
    return new Block.Row(Block.Row.Kind.TOTAL, cells);
  }

  private String sources(List<BudgetTable> columns) {
    return String.join(
        edition.say("common.semicolon"),
        edition.model().budget().lines().rows().stream()
            .filter(line -> line.owner().project().equals(project.code()))
            .filter(line -> columns.stream().anyMatch(line::isOf))
            .map(line -> line.origin().source())
            .distinct()
            .limit(2)
            .toList());
  }

  /** Whether some amount is a lower bound. */
  boolean isAtLeast() {
    return wholes.stream().anyMatch(RollupRow::atLeast);
  }
}
