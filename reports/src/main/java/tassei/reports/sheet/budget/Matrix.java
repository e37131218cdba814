package tassei.reports.sheet.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.reports.model.ReportModel;
import tassei.reports.text.Amounts;
import tassei.reports.text.Wording;

/** The budget by ministry and project: every collection, year and stage of the run. */
final class Matrix {
  private final ReportModel model;

  Matrix(ReportModel model) {
    this.model = model;
  }

  /** Codes of the projects that have an amount, in their order; not stated comes last. */
  List<String> projects() {
    return model.names().inProjectOrder(cells().map(row -> row.owner().integratedProject()));
  }

  /** Ministries of each block, then their sum where there are several. */
  List<MatrixRow> rows() {
    Map<BudgetTable, List<RollupRow>> blocks = new LinkedHashMap<>();
    cells().forEach(row -> blocks.computeIfAbsent(row.table(), b -> new ArrayList<>()).add(row));
    List<MatrixRow> rows = new ArrayList<>();
    blocks.forEach((block, cells) -> addBlock(block, cells, rows));
    return List.copyOf(rows);
  }

  /** The block that tells most: by its cells of a known project, then by its year. */
  List<MatrixRow> widest() {
    Map<BudgetTable, List<MatrixRow>> blocks = new LinkedHashMap<>();
    rows().stream()
        .filter(row -> !row.isSum())
        .forEach(row -> blocks.computeIfAbsent(row.table(), b -> new ArrayList<>()).add(row));
    return blocks.values().stream()
        .max(Comparator.comparingLong(Matrix::stated).thenComparingInt(Matrix::year))
        .filter(rows -> stated(rows) > 1)
        .orElse(List.of());
  }

  /** In one unit. */
  Amounts amounts(Wording wording) {
    return Amounts.fitting(
        wording,
        Stream.concat(cells(), model.budget().at(Level.TOTAL).stream())
            .map(RollupRow::amountYen)
            .toList());
  }

  /** Of a ministry or project. */
  String name(String code, Wording wording) {
    return switch (code) {
      case Scope.NONE -> wording.say("sheet.not-stated");
      case Scope.SHOWN_OUTSIDE -> wording.say("budget.outside");
      default -> model.nameOf(code, wording.language());
    };
  }

  /** Of a ministry, for narrow places. */
  String shortName(String ministry, Wording wording) {
    return model
        .names()
        .ministry(ministry)
        .map(named -> named.shortName(wording.language()))
        .orElseGet(() -> name(ministry, wording));
  }

  /** Of a column: a code tells projects of one name apart. */
  String head(String project, Wording wording) {
    String name = name(project, wording);
    boolean isOnlyOne =
        projects().stream().filter(other -> name(other, wording).equals(name)).count() == 1;
    return isOnlyOne ? name : name + "\n" + project;
  }

  private static long stated(List<MatrixRow> rows) {
    return rows.stream()
        .flatMap(row -> row.cells().keySet().stream())
        .filter(project -> !project.equals(Scope.NONE))
        .count();
  }

  private static int year(List<MatrixRow> rows) {
    return rows.get(0).table().fiscalYear();
  }

  private Stream<RollupRow> cells() {
    return model.budget().at(Level.MINISTRY_AND_PROJECT).stream();
  }

  private void addBlock(BudgetTable table, List<RollupRow> cells, List<MatrixRow> rows) {
    List<String> ministries =
        model.names().inMinistryOrder(cells.stream().map(row -> row.owner().ministry()));
    for (String ministry : ministries) {
      Stream<RollupRow> own = cells.stream().filter(row -> row.owner().ministry().equals(ministry));
      RollupRow published = published(Level.MINISTRY, table, ministry);
      rows.add(new MatrixRow(table, ministry, byProject(own), published, 0));
    }
    if (ministries.size() > 1) {
      RollupRow published = published(Level.TOTAL, table, null);
      rows.add(new MatrixRow(table, "", byProject(cells.stream()), published, ministries.size()));
    }
  }

  private RollupRow published(Level level, BudgetTable table, String ministry) {
    return model.budget().at(level, table).stream()
        .filter(row -> Objects.equals(row.owner().ministry(), ministry))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, List<RollupRow>> byProject(Stream<RollupRow> cells) {
    return cells.collect(
        Collectors.groupingBy(
            row -> row.owner().integratedProject(), LinkedHashMap::new, Collectors.toList()));
  }
}
