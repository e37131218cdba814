package tassei.reports.page.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.budget.BudgetRow;
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
  private final Edition edition;
  private final Project project;
  private final List<BudgetRow> wholes;

  ProjectBudget(Edition edition, Project project) {
    this.edition = edition;
    this.project = project;
    this.wholes = rows("integrated_project");
  }

  private List<BudgetRow> rows(String level) {
    return edition.model().budget().at(level).stream()
        .filter(row -> row.key().project().equals(project.code()))
        .toList();
  }

  boolean isEmpty() {
    return wholes.isEmpty();
  }

  /** The newest year's whole budget, and who has most of it where that can be said. */
  Optional<String> finding() {
    return wholes.stream()
        .filter(row -> row.stage().equals("initial") && row.amount() != null)
        .max(
            Comparator.comparingInt(BudgetRow::fiscalYear)
                .thenComparing(BudgetRow::amount)
                .thenComparing(BudgetRow::collection))
        .map(this::finding);
  }

  private String finding(BudgetRow whole) {
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
        ground.teller().name(lead.row().key().ministry()),
        ground.said(lead.row()));
  }

  private BudgetGround ground(BudgetRow row) {
    return BudgetGround.of(
        new Teller(edition.model(), edition.wording()),
        new BudgetSlice(row.collection(), row.fiscalYear(), row.stage()),
        1);
  }

  /** By ministry, in the order of ministries; what no ministry is stated for comes last. */
  private List<BudgetRow> parts(BudgetRow whole) {
    return rows("ministry+integrated_project").stream()
        .filter(row -> column(row).equals(column(whole)))
        .sorted(Comparator.comparingInt(row -> edition.model().names().order(row.key().ministry())))
        .toList();
  }

  /** Ministries down, and what stands side by side across: collection, year and stage. */
  private record Column(String collection, int fiscalYear, String stage)
      implements Comparable<Column> {
    @Override
    public int compareTo(Column other) {
      return Comparator.comparing(Column::collection)
          .thenComparingInt(Column::fiscalYear)
          .thenComparing(Column::stage)
          .compare(this, other);
    }
  }

  private static Column column(BudgetRow row) {
    return new Column(row.collection(), row.fiscalYear(), row.stage());
  }

  Block.Table table(String id) {
    List<Column> columns =
        List.copyOf(new TreeSet<>(wholes.stream().map(ProjectBudget::column).toList()));
    List<BudgetRow> parts = wholes.stream().flatMap(whole -> parts(whole).stream()).toList();
    Amounts amounts =
        Amounts.fitting(edition.wording(), wholes.stream().map(BudgetRow::amount).toList())
            .linedUp(
                Stream.concat(wholes.stream(), parts.stream()).map(BudgetRow::amount).toList());
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

  private List<String> ministries(List<BudgetRow> parts) {
    return parts.stream()
        .map(row -> row.key().ministry())
        .distinct()
        .sorted(Comparator.comparingInt(edition.model().names()::order))
        .toList();
  }

  private List<Block.Head> heads(List<Column> columns) {
    List<Block.Head> heads = new ArrayList<>();
    heads.add(Heads.words(edition.say("project.ministry"), 30));
    for (Column column : columns) {
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
  private String stage(String code) {
    Wording wording = edition.wording();
    return wording
        .words()
        .find("project.stage." + code)
        .orElseGet(() -> wording.code("budget.stage.", code));
  }

  private Block.Row row(
      String ministry, List<BudgetRow> parts, List<Column> columns, Amounts amounts) {
    List<Cell> cells = new ArrayList<>();
    boolean isStated = !ministry.equals(BudgetRow.NOT_STATED);
    cells.add(
        new Cell.Words(
            isStated
                ? edition.model().nameOf(ministry, edition.language())
                : edition.say("project.ministry.not-stated")));
    for (Column column : columns) {
      cells.add(
          parts.stream()
              .filter(row -> row.key().ministry().equals(ministry) && column(row).equals(column))
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

  private Cell amount(BudgetRow row, Amounts amounts) {
    if (row.isUndetermined()) {
      return new Cell.Unknown(
          edition.say("budget.undetermined.why"), edition.say("budget.undetermined"));
    }
    return amounts.cell(row.amount(), null, Known.of(row.atLeast()));
  }

  private Block.Row total(List<Column> columns, Amounts amounts) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(edition.say("common.total")));
    for (Column column : columns) {
      BudgetRow whole =
          wholes.stream().filter(row -> column(row).equals(column)).findFirst().orElseThrow();
      cells.add(amount(whole, amounts));
    }
    return new Block.Row(Block.Row.Kind.TOTAL, cells);
  }

  private String sources(List<Column> columns) {
    return String.join(
        edition.say("common.semicolon"),
        edition.model().budget().lines().rows().stream()
            .filter(line -> line.owner().project().equals(project.code()))
            .filter(
                line ->
                    columns.contains(
                        new Column(line.collection(), line.fiscalYear(), line.stage())))
            .map(line -> line.origin().source())
            .distinct()
            .limit(2)
            .toList());
  }

  /** Whether some amount is a lower bound. */
  boolean isAtLeast() {
    return wholes.stream().anyMatch(BudgetRow::atLeast);
  }
}
