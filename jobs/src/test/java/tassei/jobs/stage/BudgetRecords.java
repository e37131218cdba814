package tassei.jobs.stage;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import tassei.contract.BudgetTable;
import tassei.contract.Owner;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.Inclusion;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.contract.words.Status;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.Continuation;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.Programmes;
import tassei.figures.budget.UsedLine;
import tassei.figures.input.BudgetControl;
import tassei.figures.input.BudgetLine;
import tassei.figures.input.ControlScope;
import tassei.figures.input.Origin;
import tassei.figures.input.Told;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** Rows of the stages as records of the figures, so that both can be asked the same. */
public final class BudgetRecords {
  private BudgetRecords() {}

  /** Those that count, of lines in yen. */
  public static List<BudgetLine> lines(Dataset<Row> inYen) {
    return inYen.filter(Keys.WHY_NOT.col().isNull()).collectAsList().stream()
        .map(BudgetRecords::line)
        .toList();
  }

  /** All of them, as used or with the reason why they do not count. */
  public static List<LedgerLine> ledger(
      Dataset<Row> inYen, List<UsedLine> used, Programmes programmes) {
    List<LedgerLine> ledger = new ArrayList<>(used.stream().map(LedgerLine::counting).toList());
    for (Row row : inYen.filter(Keys.WHY_NOT.col().isNotNull()).collectAsList()) {
      WhyNot whyNot = WhyNot.of(row.<String>getAs(Keys.WHY_NOT.name()));
      ledger.add(LedgerLine.aside(line(row), whyNot, programmes));
    }
    return ledger;
  }

  private static BudgetLine line(Row row) {
    return new BudgetLine(
        row.getAs(Keys.LINE.name()),
        new BudgetTable(
            row.getAs(Keys.COLLECTION.name()),
            row.<Integer>getAs(Keys.FISCAL_YEAR.name()),
            Stage.of(row.getAs(Keys.STAGE.name()))),
        Owner.each(key -> row.getAs(key.code())),
        Inclusion.of(row.getAs(Budget.INCLUSION.name())),
        row.getAs(Budget.ENVELOPE.name()),
        row.getAs(Results.AMOUNT_YEN.name()),
        row.getAs(Results.PRECISION_YEN.name()),
        row.<Boolean>getAs(Lines.ABOUT.name()),
        told(row));
  }

  private static Told told(Row row) {
    return new Told(
        new Origin(
            row.getAs(tassei.jobs.table.Origin.FILE.name()),
            row.<Long>getAs(tassei.jobs.table.Origin.RECORD.name())),
        row.getAs(Keys.REPORTED_ON.name()),
        Status.of(row.getAs(Keys.STATUS.name())),
        row.getAs(Keys.SOURCE.name()));
  }

  public static Programmes programmes(Dataset<Row> programmes) {
    Map<String, String> parents = new HashMap<>();
    Map<String, String> ministries = new HashMap<>();
    for (Row row : programmes.collectAsList()) {
      String programme = row.getAs(Keys.PROGRAMME.name());
      parents.put(programme, row.getAs(Inputs.PARENT.name()));
      ministries.put(programme, row.getAs(Keys.MINISTRY.name()));
    }
    return new Programmes(parents, ministries);
  }

  public static List<Continuation> continuations(Dataset<Row> continuations) {
    return continuations.collectAsList().stream()
        .map(
            row ->
                new Continuation(
                    OwnerKey.of(row.getAs(Continuations.KEY.name())),
                    row.getAs(Continuations.FROM.name()),
                    row.getAs(Continuations.TO.name()),
                    row.<Integer>getAs(Continuations.YEAR.name()),
                    row.<BigDecimal>getAs(Continuations.SHARE.name())))
        .toList();
  }

  /** Published statements in force about the budget. */
  public static List<BudgetControl> controls(Dataset<Row> controls) {
    Dataset<Row> own = controls.filter(Controls.TABLE_NAME.is("budget"));
    return ControlStatements.published(own).collectAsList().stream()
        .map(BudgetRecords::control)
        .toList();
  }

  private static BudgetControl control(Row row) {
    Map<OwnerKey, Set<String>> owners = new EnumMap<>(OwnerKey.class);
    for (OwnerKey key : OwnerKey.values()) {
      if (row.getAs(key.code()) != null) {
        owners.put(key, list(row, key.code()));
      }
    }
    Set<String> years = list(row, Controls.YEARS.name());
    Set<String> stages = list(row, Keys.STAGE.name());
    return new BudgetControl(
        row.getAs(Controls.CONTROL.name()),
        ControlMeasure.of(row.getAs(Keys.MEASURE.name())),
        new ControlScope(
            list(row, Keys.COLLECTION.name()),
            years == null ? null : years.stream().map(Integer::valueOf).collect(toSet()),
            stages == null ? null : stages.stream().map(Stage::of).collect(toSet()),
            owners,
            list(row, Keys.LINE.name())),
        row.getAs(Results.PUBLISHED.name()),
        row.getAs(ControlStatements.PRECISION.name()),
        "agree".equals(row.getAs(Controls.EXPECT.name())),
        row.getAs(Keys.REPORTED_ON.name()));
  }

  private static Set<String> list(Row row, String column) {
    String cell = row.getAs(column);
    return cell == null ? null : Set.of(cell.split(";", -1));
  }
}
