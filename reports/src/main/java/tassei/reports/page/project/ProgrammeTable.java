package tassei.reports.page.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.OwnerKey;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.name.Programme;
import tassei.reports.model.name.Project;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.BudgetSlice;
import tassei.reports.page.Edition;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;

/**
 * Programmes of a project in one budget table, year and stage, those within another one below it.
 * Amounts of two tables or stages never stand in one list, because they are of different money.
 */
final class ProgrammeTable {
  private static final int MOST_ROWS = 60;
  private static final int MOST_TABLES = 4;

  private final BudgetGround ground;
  private final Project project;
  private final Map<String, RollupRow> byCode = new LinkedHashMap<>();
  private final List<Block.Row> rows = new ArrayList<>();

  private ProgrammeTable(BudgetGround ground, Project project) {
    this.ground = ground;
    this.project = project;
    ground
        .slice()
        .rows(ground.budget(), Level.of(OwnerKey.INTEGRATED_PROJECT, OwnerKey.PROGRAMME))
        .stream()
        .filter(
            row ->
                row.owner().integratedProject().equals(project.code()) && row.amountYen() != null)
        .filter(row -> !row.owner().programme().equals(Scope.NONE))
        .forEach(row -> byCode.put(row.owner().programme(), row));
  }

  /** One table for each budget table and stage, of its newest year; the newest first. */
  static List<Block.Table> of(Edition edition, Project project, String id) {
    Teller teller = new Teller(edition.model(), edition.wording());
    List<Block.Table> tables = new ArrayList<>();
    for (BudgetSlice slice : newest(edition, project)) {
      BudgetGround ground = BudgetGround.of(teller, slice, tables.size() + 1);
      ProgrammeTable table = new ProgrammeTable(ground, project);
      if (!table.byCode.isEmpty() && tables.size() < MOST_TABLES) {
        tables.add(table.table("programmes-" + id + "-" + (tables.size() + 1)));
      }
    }
    return tables;
  }

  private static List<BudgetSlice> newest(Edition edition, Project project) {
    Map<List<String>, BudgetSlice> newest = new LinkedHashMap<>();
    edition.model().budget().at(Level.PROJECT).stream()
        .filter(
            row ->
                row.owner().integratedProject().equals(project.code()) && row.amountYen() != null)
        .map(row -> new BudgetSlice(row.table()))
        .forEach(
            slice ->
                newest.merge(
                    List.of(slice.collection(), slice.stage().code()),
                    slice,
                    (one, other) -> other.fiscalYear() > one.fiscalYear() ? other : one));
    return newest.values().stream()
        .sorted(Comparator.comparingInt(BudgetSlice::fiscalYear).reversed())
        .toList();
  }

  private Block.Table table(String id) {
    below("", 0);
    whole().ifPresent(this::close);
    return new Block.Table(
        id,
        ground.say("project.programmes.title", byCode.size()),
        ground.say(
            "project.programmes.unit",
            ground.collection(),
            ground.year(),
            ground.stage(),
            ground.amounts().unit()),
        List.of(
            Heads.words(ground.say("project.programme"), 62),
            Heads.words(ground.say("project.ministry"), 24),
            Heads.number(ground.say("project.amount"), 16)),
        List.copyOf(rows),
        ground.source(),
        Block.Table.Use.SORT_AND_FILTER);
  }

  private Optional<RollupRow> whole() {
    return ground.slice().rows(ground.budget(), Level.PROJECT).stream()
        .filter(row -> row.owner().integratedProject().equals(project.code()))
        .findFirst();
  }

  /** What the listed programmes leave of the whole, and the whole as every other table has it. */
  private void close(RollupRow whole) {
    BigDecimal rest = whole.amountYen();
    for (RollupRow row : byCode.values()) {
      rest = parent(row).isEmpty() ? rest.subtract(row.amountYen()) : rest;
    }
    if (rest.signum() != 0 || rows.size() == MOST_ROWS) {
      rows.add(
          closing(Block.Row.Kind.PLAIN, ground.say("project.programme.rest"), ground.cell(rest)));
    }
    rows.add(closing(Block.Row.Kind.TOTAL, ground.say("common.total"), ground.cell(whole)));
  }

  private Block.Row closing(Block.Row.Kind kind, String name, Cell amount) {
    return new Block.Row(kind, List.of(new Cell.Words(name), new Cell.Blank(), amount));
  }

  /** The largest first; a programme whose parent has no row of its own stands at the top. */
  private void below(String parent, int depth) {
    byCode.values().stream()
        .filter(row -> parent(row).equals(parent))
        .sorted(
            Comparator.comparing(RollupRow::amountYen)
                .reversed()
                .thenComparing(row -> row.owner().programme()))
        .forEach(
            row -> {
              if (rows.size() < MOST_ROWS) {
                rows.add(row(row, depth));
                below(row.owner().programme(), depth + 1);
              }
            });
  }

  private String parent(RollupRow row) {
    String parent =
        ground
            .teller()
            .model()
            .names()
            .programme(row.owner().programme())
            .map(Programme::parent)
            .orElse("");
    return byCode.containsKey(parent) ? parent : "";
  }

  private Block.Row row(RollupRow row, int depth) {
    String code = row.owner().programme();
    String ministry =
        ground.teller().model().names().programme(code).map(Programme::ministry).orElse("");
    return Block.Row.within(
        depth,
        List.of(
            new Cell.Words(ground.teller().name(code)),
            new Cell.Words(ministry.isEmpty() ? "" : ground.teller().name(ministry)),
            ground.cell(row)),
        new Block.Keys(ministry, row.owner().integratedProject(), ""));
  }
}
