package tassei.reports.sheet.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tassei.reports.model.ReportModel;
import tassei.reports.model.budget.BudgetRow;
import tassei.reports.sheet.budget.MatrixRow.Block;
import tassei.reports.text.Amounts;
import tassei.reports.text.Wording;

/** The budget by ministry and project: every collection, year and stage of the run. */
final class Matrix {
  private static final String LEVEL = "ministry+integrated_project";

  private final ReportModel model;

  Matrix(ReportModel model) {
    this.model = model;
  }

  /** Codes of the projects that have an amount, in their order; not stated comes last. */
  List<String> projects() {
    return model.names().inProjectOrder(cells().map(row -> row.key().project()));
  }

  /** Ministries of each block, then their sum where there are several. */
  List<MatrixRow> rows() {
    Map<Block, List<BudgetRow>> blocks = new LinkedHashMap<>();
    cells().forEach(row -> blocks.computeIfAbsent(Block.of(row), b -> new ArrayList<>()).add(row));
    List<MatrixRow> rows = new ArrayList<>();
    blocks.forEach((block, cells) -> addBlock(block, cells, rows));
    return List.copyOf(rows);
  }

  /** The block that tells most: by its cells of a known project, then by its year. */
  List<MatrixRow> widest() {
    Map<Block, List<MatrixRow>> blocks = new LinkedHashMap<>();
    rows().stream()
        .filter(row -> !row.isSum())
        .forEach(row -> blocks.computeIfAbsent(row.block(), b -> new ArrayList<>()).add(row));
    return blocks.values().stream()
        .max(Comparator.comparingLong(Matrix::stated).thenComparingInt(Matrix::year))
        .filter(rows -> stated(rows) > 1)
        .orElse(List.of());
  }

  /** In one unit. */
  Amounts amounts(Wording wording) {
    return Amounts.fitting(
        wording,
        Stream.concat(cells(), model.budget().at("total").stream())
            .map(BudgetRow::amount)
            .toList());
  }

  /** Of a ministry or project. */
  String name(String code, Wording wording) {
    return switch (code) {
      case BudgetRow.NOT_STATED -> wording.say("sheet.not-stated");
      case BudgetRow.OUTSIDE -> wording.say("budget.outside");
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
        .filter(project -> !project.equals(BudgetRow.NOT_STATED))
        .count();
  }

  private static int year(List<MatrixRow> rows) {
    return rows.get(0).block().fiscalYear();
  }

  private Stream<BudgetRow> cells() {
    return model.budget().at(LEVEL).stream();
  }

  private void addBlock(Block block, List<BudgetRow> cells, List<MatrixRow> rows) {
    List<String> ministries =
        model.names().inMinistryOrder(cells.stream().map(row -> row.key().ministry()));
    for (String ministry : ministries) {
      Map<String, BudgetRow> own = new LinkedHashMap<>();
      cells.stream()
          .filter(row -> row.key().ministry().equals(ministry))
          .forEach(row -> own.put(row.key().project(), row));
      rows.add(new MatrixRow(block, ministry, own, published("ministry", block, ministry), 0));
    }
    if (ministries.size() > 1) {
      rows.add(
          new MatrixRow(block, "", sums(cells), published("total", block, ""), ministries.size()));
    }
  }

  /** By project; a sum of lower bounds is one, and as precise as its parts together. */
  private static Map<String, BudgetRow> sums(List<BudgetRow> cells) {
    Map<String, BudgetRow> sums = new LinkedHashMap<>();
    cells.forEach(row -> sums.merge(row.key().project(), row, Matrix::plus));
    return sums;
  }

  private static BudgetRow plus(BudgetRow one, BudgetRow other) {
    return new BudgetRow(
        one.key(),
        plus(one.amount(), other.amount()),
        plus(one.precision(), other.precision()),
        one.atLeast() || other.atLeast(),
        null,
        null,
        null,
        null,
        null,
        "",
        null,
        one.lines() + other.lines());
  }

  private static BigDecimal plus(BigDecimal one, BigDecimal other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.add(other);
  }

  private BudgetRow published(String level, Block block, String ministry) {
    return model.budget().at(level, block.collection()).stream()
        .filter(row -> Block.of(row).equals(block) && row.key().ministry().equals(ministry))
        .findFirst()
        .orElse(null);
  }
}
