package tassei.jobs.stage;

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
import tassei.contract.words.Inclusion;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.Stage;
import tassei.figures.budget.Continuation;
import tassei.figures.budget.LineSet;
import tassei.figures.budget.PrintedSum;
import tassei.figures.budget.Programmes;
import tassei.figures.input.BudgetLine;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Controls;
import tassei.jobs.table.Field;
import tassei.jobs.table.FigureRows;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Results;

/** Rows of the stages as records of the figures, so that both can be asked the same. */
public final class BudgetRecords {
  private BudgetRecords() {}

  /** Those that count, of lines in yen. */
  public static List<BudgetLine> lines(Dataset<Row> inYen) {
    List<BudgetLine> lines = new ArrayList<>();
    for (Row row : inYen.filter(Keys.WHY_NOT.col().isNull()).collectAsList()) {
      lines.add(
          new BudgetLine(
              row.getAs(Keys.LINE.name()),
              new BudgetTable(
                  row.getAs(Keys.COLLECTION.name()),
                  row.<Integer>getAs(Keys.FISCAL_YEAR.name()),
                  Stage.of(row.getAs(Keys.STAGE.name()))),
              Owner.each(key -> row.getAs(key.code())),
              Inclusion.of(row.getAs(Budget.INCLUSION.name())),
              row.getAs(Budget.ENVELOPE.name()),
              row.getAs(Results.AMOUNT_YEN.name()),
              row.getAs(Results.PRECISION_YEN.name())));
    }
    return lines;
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

  /** Published sums that agree and would have seen a line go missing. */
  public static List<PrintedSum> printed(Dataset<Row> controls, Dataset<Row> parts) {
    Map<String, LineSet> selected = new HashMap<>();
    for (Row row :
        parts.filter(FigureRows.ROLE.is("amount").and(Closings.isSelected())).collectAsList()) {
      selected.merge(
          row.getAs(FigureRows.FIGURE.name()),
          LineSet.of(row.getAs(FigureRows.PART.name())),
          LineSet::plus);
    }
    Map<String, Row> terms = new HashMap<>();
    ControlTerms.of(controls, "budget")
        .filter(ControlTerms.LINES.col().isNull().and(ControlTerms.ROLE.is("amount")))
        .collectAsList()
        .forEach(row -> terms.put(row.getAs(ControlTerms.FIGURE.name()), row));
    List<PrintedSum> printed = new ArrayList<>();
    for (Row verdict :
        ControlVerdicts.of(ControlStatements.published(controls), parts).collectAsList()) {
      String figure = "control:" + verdict.getAs(Controls.CONTROL.name());
      if (agrees(verdict) && terms.containsKey(figure) && selected.containsKey(figure)) {
        printed.add(
            new PrintedSum(
                figure,
                verdict.getAs(Results.TOLERANCE.name()),
                terms(terms.get(figure)),
                selected.get(figure)));
      }
    }
    return printed;
  }

  private static boolean agrees(Row verdict) {
    String word = verdict.getAs(Results.VERDICT.name());
    return "sum".equals(verdict.getAs(Keys.MEASURE.name()))
        && "agree".equals(verdict.getAs(Controls.EXPECT.name()))
        && ("exact".equals(word) || "within-rounding".equals(word))
        && !verdict.<Boolean>getAs(Results.WEAK.name());
  }

  private static Map<OwnerKey, Set<String>> terms(Row row) {
    Map<OwnerKey, Set<String>> terms = new EnumMap<>(OwnerKey.class);
    for (Field key : BudgetRollup.KEYS) {
      List<String> named = row.getList(row.fieldIndex(Closings.term(key).name()));
      if (named != null) {
        terms.put(OwnerKey.of(key.name()), Set.copyOf(named));
      }
    }
    return terms;
  }
}
