package tassei.jobs.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tassei.contract.Level;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.column.RowTable;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.RollupRow;
import tassei.contract.row.ScopeColumns;
import tassei.contract.words.ControlMeasure;
import tassei.contract.words.ControlledTable;
import tassei.contract.words.Expectation;
import tassei.contract.words.OwnerKey;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.LineSet;
import tassei.figures.budget.PrintedSum;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.FigurePart;
import tassei.figures.control.Verdict;
import tassei.figures.input.ScopeCells;
import tassei.figures.scenario.ScenarioLines;
import tassei.figures.scenario.TouchedYears;
import tassei.jobs.earlier.EarlierTables;
import tassei.jobs.earlier.ResultRow;
import tassei.jobs.record.ReferenceRecords;
import tassei.jobs.table.Inputs;
import tassei.jobs.whatif.Base;
import tassei.jobs.write.RewrittenTable;

/** What a finished run knows, as the records that scenarios are laid over. */
final class LaidBase {
  private final Base base;
  private final EarlierTables tables;

  LaidBase(Base base) {
    this.base = base;
    this.tables = base.tables();
  }

  EarlierTables tables() {
    return tables;
  }

  Base base() {
    return base;
  }

  /** Whether a table has the columns of today, so that rows of it may stay as they stand. */
  boolean fits(RowTable<?> table) {
    return RewrittenTable.fits(base.tableFolder(), table);
  }

  List<Level> levels() {
    return levels("all");
  }

  private List<Level> levels(String which) {
    return base.levels(which).stream().map(Level::named).toList();
  }

  /** Sums as the base has written them, where no scenario changes them. */
  ScenarioLines.Summed sumsBeyond(TouchedYears touched) {
    return new ScenarioLines.Summed(
            tables.table(RollupRow.TABLE).stream().map(RollupRow::of).toList(),
            tables.table(ExecutionRow.TABLE).stream().map(ExecutionRow::of).toList())
        .beyond(touched);
  }

  BudgetTerms terms() {
    return new BudgetTerms(
        ReferenceRecords.programmes(tables.inputRows(Inputs.PROGRAMMES)),
        Stream.concat(
                ReferenceRecords.ofMinistries(tables.inputRows(Inputs.MINISTRIES)).stream(),
                ReferenceRecords.ofProjects(
                    tables.inputRows(Inputs.CROSSWALK),
                    tables.inputRows(Inputs.INTEGRATED_PROJECTS),
                    tables.inputRows(Inputs.PLANS))
                    .stream())
            .toList(),
        levels("all"),
        levels("execution"),
        base.sums().ofCollections());
  }

  /** Published sums that agree with the base and would have seen a line go missing. */
  List<PrintedSum> printed() {
    Map<String, ResultRow> agreeing = new LinkedHashMap<>();
    tables.reported(ControlVerdict.TABLE.name(), ControlVerdict.LISTED.fields()).stream()
        .filter(LaidBase::agrees)
        .forEach(row -> agreeing.put("control:" + row.text(Keys.CONTROL), row));
    Map<String, LineSet> selected = selected(agreeing.keySet());
    List<PrintedSum> printed = new ArrayList<>();
    agreeing.forEach(
        (figure, row) -> {
          if (selected.containsKey(figure)) {
            BigDecimal tolerance = row.number(Results.TOLERANCE);
            printed.add(new PrintedSum(figure, tolerance, named(row), selected.get(figure)));
          }
        });
    return printed;
  }

  /** By its digits alone: what agrees for what may be missing from the sum closes nothing. */
  private static boolean agrees(ResultRow row) {
    return ControlledTable.BUDGET.code().equals(row.text(Keys.CONTROLLED_TABLE))
        && ControlMeasure.SUM.code().equals(row.text(Keys.MEASURE))
        && Expectation.AGREE.code().equals(row.text(Keys.EXPECT))
        && Verdict.isAgreement(row.text(Results.VERDICT))
        && row.number(Results.DIFFERENCE).abs().compareTo(row.number(Results.TOLERANCE)) <= 0
        && !row.flag(Results.WEAK)
        && row.text(Keys.LINE) == null;
  }

  private static Map<OwnerKey, Set<String>> named(ResultRow row) {
    Map<OwnerKey, Set<String>> named = new EnumMap<>(OwnerKey.class);
    for (OwnerKey key : OwnerKey.values()) {
      String cell = row.text(ScopeColumns.column(key));
      if (cell != null) {
        named.put(key, ScopeCells.listed(cell));
      }
    }
    return named;
  }

  /** The lines that each control selects: one in scope counts, be it inside another one there. */
  private Map<String, LineSet> selected(Set<String> controls) {
    Map<String, LineSet> selected = new HashMap<>();
    tables.each(
        FigurePart.TABLE,
        cells -> controls.contains(cells.get(FigurePart.FIGURE.name())),
        row -> {
          if (isSelected(row) && "amount".equals(row.text(FigurePart.ROLE))) {
            LineSet line = LineSet.of(row.text(FigurePart.PART));
            selected.merge(row.text(FigurePart.FIGURE), line, LineSet::plus);
          }
        });
    return selected;
  }

  private static boolean isSelected(ResultRow row) {
    BigDecimal factor = row.number(FigurePart.FACTOR);
    return (factor != null && factor.compareTo(BigDecimal.ONE) == 0)
        || WhyNot.IN_ENVELOPE.code().equals(row.text(Keys.WHY_NOT));
  }
}
