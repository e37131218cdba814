package tassei.jobs.national;

import java.util.List;
import java.util.Set;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RestatementRow;
import tassei.figures.indicator.IndicatorFigures;
import tassei.figures.input.Control;
import tassei.jobs.known.AsOfTables;
import tassei.jobs.read.UnknownColumn;

/** Statements beside what the tables give, and what a reader should know of both. */
record JudgedRun(
    JudgedStatements judged, List<RestatementRow> restatements, List<FindingRow> findings) {

  static JudgedRun of(
      AsOfTables known,
      List<Control> controls,
      KnownBudget budget,
      KnownProjects projects,
      IndicatorFigures figures,
      Set<UnknownColumn> unknown) {
    JudgedStatements judged = JudgedStatements.of(known, controls, budget, projects, figures);
    List<RestatementRow> restatements = RunFindings.restatements(known, figures);
    List<FindingRow> findings =
        RunFindings.of(known, budget, figures, judged.verdicts(), restatements, unknown);
    return new JudgedRun(judged, restatements, findings);
  }
}
