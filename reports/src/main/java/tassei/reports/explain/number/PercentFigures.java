package tassei.reports.explain.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import tassei.reports.document.Language;
import tassei.reports.explain.address.PrintedPercent;
import tassei.reports.explain.figure.BudgetFigure;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;
import tassei.reports.text.Chances;
import tassei.reports.text.Wording;

/** All percentages of a run that print as a number in per cent: no count and no amount does. */
final class PercentFigures {
  private static final Set<String> UNIT = Set.of("％", "%");

  private final RunFolder run;
  private final PrintedPercent percent;
  private final FoundFigures found = new FoundFigures();
  private final Set<String> ratios = new HashSet<>();

  private PercentFigures(RunFolder run, PrintedPercent percent) {
    this.run = run;
    this.percent = percent;
  }

  static FoundFigures of(RunFolder run, PrintedPercent percent) {
    PercentFigures all = new PercentFigures(run, percent);
    if (!percent.isChanceOnly() && run.tables().holds(RunTable.BUDGET_ROLLUP)) {
      run.tables().each(RunTable.BUDGET_ROLLUP, all::budget);
    }
    if (!percent.isChanceOnly()) {
      all.controls();
    }
    run.tables().each(RunTable.KPI_ATTAINMENT, all::kpi);
    if (!percent.isChanceOnly() && run.tables().holds(RunTable.KPI_YEARLY)) {
      run.tables().each(RunTable.KPI_YEARLY, all::year);
    }
    return all.found;
  }

  private void budget(RunRow row) {
    offer(row, Column.SHARE_PCT, BudgetFigure.name(row), "share");
    offer(row, Column.CHANGE_PCT, BudgetFigure.name(row), "change");
  }

  private void controls() {
    Set<String> inPercent = new HashSet<>();
    for (JsonNode control : run.reported("controls")) {
      if (UNIT.contains(control.path("unit").asText())) {
        inPercent.add(control.path("control").asText());
      }
    }
    run.tables()
        .each(
            RunTable.CONTROLS,
            row -> {
              String id = row.text(Column.CONTROL);
              if (inPercent.contains(id) || row.is(Column.MEASURE, "change_pct")) {
                String name = run.nameOfControl(id).map(each -> each + ", ").orElse("");
                offer(row, Column.PUBLISHED, "control:" + id, name + "published");
                offer(row, Column.COMPUTED, "control:" + id, name + "computed");
              }
            });
  }

  private void kpi(RunRow row) {
    String address = "kpi:" + row.text(Column.KPI);
    String name = row.text(Column.NAME_JA) + " / " + row.text(Column.NAME_EN);
    if (UNIT.contains(row.text(Column.UNIT_JA))) {
      ratios.add(row.text(Column.KPI));
      offer(row, Column.ACTUAL, address, name + ", actual");
      offer(row, Column.TARGET, address, name + ", target");
    }
    offer(row, Column.ATTAINMENT_PCT, address, name + ", attainment");
    offer(row, Column.PACE_PCT, address, name + ", pace");
    BigDecimal chance = row.has(Column.P_ATTAIN) ? row.number(Column.P_ATTAIN) : null;
    if (percent.isOfChance(chance)) {
      String shown = new Chances(Wording.in(Language.JA)).brief(chance);
      String exactly = ", 達成確率 / probability " + PlainNumbers.grouped(chance);
      found.add(true, address, shown, name + exactly);
    }
  }

  private void year(RunRow row) {
    if (ratios.contains(row.text(Column.KPI))) {
      String address = "kpi:" + row.text(Column.KPI);
      String year = "FY" + row.text(Column.FISCAL_YEAR) + " ";
      offer(row, Column.YEARLY, address, year + "yearly");
      offer(row, Column.CUMULATIVE, address, year + "cumulative");
    }
  }

  private void offer(RunRow row, Column column, String address, String said) {
    BigDecimal value = row.has(column) ? row.number(column) : null;
    if (percent.isOf(value)) {
      boolean isExact = value.compareTo(percent.number().shown()) == 0;
      found.add(isExact, address, PlainNumbers.percent(value), said);
    }
  }
}
