package tassei.reports.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.BudgetRow;
import tassei.reports.model.Programme;
import tassei.reports.model.Project;
import tassei.reports.text.Amounts;
import tassei.reports.text.Amounts.Known;

/** Programmes of a project with their newest budget, those within another one below it. */
final class ProgrammeTable {
  private static final int MOST_ROWS = 60;

  private final Edition edition;
  private final Map<String, BudgetRow> newest = new LinkedHashMap<>();
  private final List<Block.Row> rows = new ArrayList<>();
  private final Amounts amounts;

  private ProgrammeTable(Edition edition, Project project) {
    this.edition = edition;
    edition.model().budget().at("integrated_project+programme").stream()
        .filter(row -> row.key().project().equals(project.code()) && row.amount() != null)
        .filter(row -> !row.key().programme().equals(BudgetRow.NOT_STATED))
        .sorted(Comparator.comparingInt(BudgetRow::fiscalYear))
        .forEach(row -> newest.put(row.key().programme(), row));
    this.amounts =
        Amounts.fitting(
            edition.wording(), newest.values().stream().map(BudgetRow::amount).toList());
  }

  static Optional<Block.Table> of(Edition edition, Project project, String id) {
    ProgrammeTable table = new ProgrammeTable(edition, project);
    return table.newest.isEmpty() ? Optional.empty() : Optional.of(table.table(id));
  }

  private Block.Table table(String id) {
    below("", Block.Row.Kind.PLAIN);
    return new Block.Table(
        "programmes-" + id,
        edition.say("project.programmes.title", newest.size()),
        edition.say("project.budget.unit", amounts.unit()),
        List.of(
            Heads.words(edition.say("project.programme"), 56),
            Heads.words(edition.say("project.ministry"), 20),
            Heads.words(edition.say("project.programme.year"), 22),
            Heads.number(edition.say("project.amount"), 14)),
        List.copyOf(rows),
        "",
        Block.Table.Use.SORT_AND_FILTER);
  }

  /** The largest first; a programme whose parent has no row of its own stands at the top. */
  private void below(String parent, Block.Row.Kind kind) {
    newest.values().stream()
        .filter(row -> parent(row).equals(parent))
        .sorted(Comparator.comparing(BudgetRow::amount).reversed())
        .forEach(
            row -> {
              if (rows.size() < MOST_ROWS) {
                rows.add(row(row, kind));
                below(row.key().programme(), Block.Row.Kind.UNDER);
              }
            });
  }

  private String parent(BudgetRow row) {
    String parent =
        edition.model().names().programme(row.key().programme()).map(Programme::parent).orElse("");
    return newest.containsKey(parent) ? parent : "";
  }

  private Block.Row row(BudgetRow row, Block.Row.Kind kind) {
    String code = row.key().programme();
    Optional<Programme> programme = edition.model().names().programme(code);
    String ministry = programme.map(Programme::ministry).orElse("");
    return new Block.Row(
        kind,
        List.of(
            new Cell.Words(edition.model().nameOf(code, edition.language())),
            new Cell.Words(
                ministry.isEmpty() ? "" : edition.model().nameOf(ministry, edition.language())),
            new Cell.Words(year(row)),
            amounts.cell(row.amount(), row.precision(), Known.of(row.atLeast()))),
        new Block.Keys(ministry, row.key().project(), ""));
  }

  private String year(BudgetRow row) {
    return edition.say(
        "project.programme.of",
        edition.wording().years().brief(row.fiscalYear()),
        edition.wording().code("project.stage.", row.stage()));
  }
}
