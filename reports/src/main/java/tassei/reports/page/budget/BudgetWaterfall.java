package tassei.reports.page.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Stage;
import tassei.reports.chart.Chart;
import tassei.reports.document.Block;
import tassei.reports.page.BudgetGround;
import tassei.reports.page.BudgetSlice;
import tassei.reports.text.Numbers;

/**
 * How a year's budget came about: draft, initial, what was added, current, executed. Drawn for the
 * newest year that knows its initial budget and one stage more.
 */
final class BudgetWaterfall {
  /** What adds to the budget as decided, in the order in which it comes. */
  private static final List<Stage> ADDED =
      Arrays.stream(Stage.values())
          .filter(stage -> stage.isSpendable() && stage != Stage.INITIAL)
          .toList();

  private final BudgetGround ground;
  private final int year;
  private final List<Chart.Step> steps = new ArrayList<>();

  private BudgetWaterfall(BudgetGround ground, int year) {
    this.ground = ground;
    this.year = year;
  }

  static Optional<Block> of(BudgetGround ground, BudgetCollection collection) {
    List<BudgetSlice> years = collection.years();
    for (int i = years.size() - 1; i >= 0; i--) {
      BudgetWaterfall waterfall = new BudgetWaterfall(ground, years.get(i).fiscalYear());
      waterfall.build();
      if (waterfall.steps.size() > 2) {
        return Optional.of(waterfall.picture());
      }
    }
    return Optional.empty();
  }

  private void build() {
    Optional<BigDecimal> initial = amount(Stage.INITIAL);
    if (initial.isEmpty()) {
      return;
    }
    amount(Stage.DRAFT)
        .ifPresent(
            draft -> {
              total(Stage.DRAFT, draft);
              change(ground.say("budget.step"), initial.get().subtract(draft));
            });
    total(Stage.INITIAL, initial.get());
    for (Stage stage : ADDED) {
      amount(stage).ifPresent(added -> change(named(stage), added));
    }
    Optional<ExecutionRow> execution = execution();
    execution
        .map(ExecutionRow::currentYen)
        .filter(current -> isChange())
        .ifPresent(current -> step(currentName(), current));
    execution.ifPresent(this::executed);
  }

  /** What is only proposed says so, wherever it enters the current budget. */
  private String named(Stage stage) {
    String name = ground.stage(stage);
    return isProposed(stage) ? ground.say("budget.step.proposed", name) : name;
  }

  private String currentName() {
    String name = ground.say("budget.step.current");
    boolean isProposed = isProposed(Stage.INITIAL) || ADDED.stream().anyMatch(this::isProposed);
    return isProposed ? ground.say("budget.step.proposed.in", name) : name;
  }

  private boolean isProposed(Stage stage) {
    return ground.budget().lines().rows().stream()
        .filter(line -> line.isOf(table(stage)))
        .anyMatch(line -> line.origin().provisional() && line.counted() != null);
  }

  private void executed(ExecutionRow row) {
    if (row.executedYen() != null && row.currentYen() != null) {
      change(ground.say("budget.step.rest"), row.executedYen().subtract(row.currentYen()));
      total(Stage.EXECUTED, row.executedYen());
    }
  }

  private boolean isChange() {
    return steps.get(steps.size() - 1).kind() == Chart.Step.Kind.CHANGE;
  }

  private void total(Stage stage, BigDecimal yen) {
    step(named(stage), yen);
  }

  private void step(String name, BigDecimal yen) {
    steps.add(new Chart.Step(name, ground.value(yen), Chart.Step.Kind.TOTAL));
  }

  private void change(String name, BigDecimal yen) {
    BigDecimal exact = ground.amounts().inUnit(yen);
    String shown = Numbers.change(exact, ground.amounts().digits(yen, null));
    steps.add(new Chart.Step(name, new Chart.Value(exact, shown), Chart.Step.Kind.CHANGE));
  }

  private BudgetTable table(Stage stage) {
    return new BudgetTable(ground.slice().collection(), year, stage);
  }

  private Optional<BigDecimal> amount(Stage stage) {
    return ground.budget().at(Level.TOTAL, table(stage)).stream()
        .map(RollupRow::amountYen)
        .filter(amount -> amount != null)
        .findFirst();
  }

  private Optional<ExecutionRow> execution() {
    return ground.budget().execution().rows().stream()
        .filter(row -> row.level().equals(Level.TOTAL))
        .filter(row -> row.collection().equals(ground.slice().collection()))
        .filter(row -> row.fiscalYear() == year)
        .findFirst();
  }

  private Block.Picture picture() {
    String unit = ground.amounts().unit();
    return new Block.Picture(
        ground.id() + "-stages",
        new Chart.Waterfall(unit, List.copyOf(steps)),
        Block.Width.FULL,
        title(),
        ground.say("budget.waterfall.unit", yearName(), unit),
        source(),
        ground.say("budget.waterfall.alt", yearName(), unit, points()));
  }

  /** Both ends without a rise or fall: stages of a year do not compare. */
  private String title() {
    List<Chart.Step> totals =
        steps.stream().filter(step -> step.kind() == Chart.Step.Kind.TOTAL).toList();
    Chart.Step first = totals.get(0);
    Chart.Step last = totals.get(totals.size() - 1);
    return ground.say(
        "budget.waterfall.title",
        ground.say("budget.waterfall.of", ground.collection(), yearName()),
        first.name(),
        said(first),
        last.name(),
        said(last));
  }

  private String said(Chart.Step step) {
    return ground.say("budget.quantity", step.value().shown(), ground.amounts().unit());
  }

  private String yearName() {
    return ground.wording().years().year(year);
  }

  private String points() {
    return String.join(
        ground.say("common.list.comma"),
        steps.stream()
            .map(step -> ground.say("budget.over.point", step.name(), step.value().shown()))
            .toList());
  }

  private String source() {
    return ground
        .teller()
        .sources(
            ground.budget().lines().rows().stream()
                .filter(line -> line.collection().equals(ground.slice().collection()))
                .filter(line -> line.fiscalYear() == year && line.counted() != null)
                .map(line -> line.origin().source())
                .toList());
  }
}
