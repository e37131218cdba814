package tassei.jobs.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.figures.control.ControlStatement;
import tassei.figures.control.ControlTally;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.EventStatements;
import tassei.figures.control.FigurePart;
import tassei.figures.control.count.PublishedRows;
import tassei.figures.indicator.AssessedKpi;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.input.Control;
import tassei.figures.input.Origin;
import tassei.figures.kpi.PlannedKpi;
import tassei.figures.kpi.Point;
import tassei.figures.outcome.OutcomeSums;
import tassei.jobs.known.AsOfTables;

/**
 * Every statement beside what the tables give, and the rows behind every figure but those that are
 * budget lines, projects or outcomes.
 *
 * @param verdicts of published statements, and of what pieces and events imply
 * @param rows behind controls, then behind published indicators
 */
record JudgedStatements(List<ControlVerdict> verdicts, List<FigurePart> rows) {

  static JudgedStatements of(
      AsOfTables known,
      List<Control> controls,
      KnownBudget budget,
      KnownProjects projects,
      IndicatorFigures figures) {
    PublishedRows published = published(figures);
    List<FigurePart> rows = new ArrayList<>();
    rows.addAll(published.ofControls(controls));
    List<ControlVerdict> verdicts =
        ControlVerdict.judgeAll(
            statements(controls, figures),
            budget.verdicts(),
            tallies(rows, projects, figures.outcomes()));
    verdicts.addAll(budget.pieces());
    rows.addAll(published.ofIndicators());
    return new JudgedStatements(verdicts, rows);
  }

  private static List<ControlStatement> statements(
      List<Control> controls, IndicatorFigures figures) {
    List<ControlStatement> statements = new ArrayList<>();
    controls.forEach(control -> statements.add(ControlStatement.of(control)));
    statements.addAll(
        EventStatements.of(KnownPlans.actuals(figures.known()), figures.known().kpis()));
    return statements;
  }

  private static PublishedRows published(IndicatorFigures figures) {
    Map<Origin, Integer> factors = new HashMap<>();
    Map<String, PlannedKpi> kpis = new LinkedHashMap<>();
    for (AssessedKpi kpi : figures.assessed()) {
      kpis.put(kpi.code(), kpi.planned());
      for (AssessedKpi.PublishedFigure row : kpi.published()) {
        Point.Origin origin = row.point().origin();
        factors.put(new Origin(origin.file(), origin.record()), row.factor());
      }
    }
    return new PublishedRows(figures.known().actuals(), kpis, factors);
  }

  /** What projects and outcomes give to a figure is summed already. */
  private static Map<String, ControlTally> tallies(
      List<FigurePart> rows, KnownProjects projects, OutcomeSums outcomes) {
    Map<String, ControlTally> tallies = ControlTally.byFigure(rows);
    projects.tallies().forEach((figure, sum) -> tallies.merge(figure, sum, ControlTally::plus));
    outcomes.tallies().forEach((figure, sum) -> tallies.merge(figure, sum, ControlTally::plus));
    return tallies;
  }
}
