package tassei.figures.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import tassei.contract.row.FindingRow;
import tassei.contract.words.WhyNot;
import tassei.figures.budget.BudgetTerms;
import tassei.figures.budget.Envelopes;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.ScopeSums;
import tassei.figures.budget.UsedLine;
import tassei.figures.control.BudgetControls;
import tassei.figures.control.FigurePart;
import tassei.figures.control.LineNames;
import tassei.figures.control.PieceStatements;
import tassei.figures.control.TableParts;
import tassei.figures.finding.LineFindings;
import tassei.figures.input.BudgetLine;
import tassei.figures.known.Vintages.Vintage;

/**
 * What is asked of every table of the budget; one needs no other.
 *
 * @param controls published statements about the budget, in force
 * @param names for what pieces imply
 */
public record LedgerQuestions(BudgetTerms terms, BudgetControls controls, LineNames names)
    implements Serializable {

  /**
   * Of one table.
   *
   * @param reports all that state it, one or more; earlier reports of a line may state another one
   */
  public LedgerAnswer of(List<Vintage<BudgetLine>> reports) {
    List<UsedLine> used = Envelopes.laid(counting(reports), terms.programmes());
    List<LedgerLine> lines = ledger(used, reports);
    TableParts stated = controls.of(reports.get(0).report().table(), lines);
    List<FigurePart> parts = new ArrayList<>(stated.parts());
    List<FigurePart> pieces = PieceStatements.parts(used);
    parts.addAll(pieces);
    List<FindingRow> findings = new ArrayList<>();
    lines.forEach(line -> findings.addAll(LineFindings.about(line)));
    return new LedgerAnswer(
        lines,
        used,
        ScopeSums.of(used, terms),
        stated.tallies(),
        PieceStatements.judged(used, pieces, names),
        parts,
        findings);
  }

  private static List<BudgetLine> counting(List<Vintage<BudgetLine>> reports) {
    return reports.stream().filter(report -> whyNot(report) == null).map(Vintage::report).toList();
  }

  /** Not in force, or shown beside the sums and never added. */
  private static WhyNot whyNot(Vintage<BudgetLine> report) {
    return report.isInForce() ? WhyNot.of(report.report().inclusion()) : report.whyNot();
  }

  private List<LedgerLine> ledger(List<UsedLine> used, List<Vintage<BudgetLine>> reports) {
    List<LedgerLine> lines = new ArrayList<>(reports.size());
    used.forEach(line -> lines.add(LedgerLine.counting(line)));
    for (Vintage<BudgetLine> report : reports) {
      WhyNot whyNot = whyNot(report);
      if (whyNot != null) {
        lines.add(LedgerLine.aside(report.report(), whyNot, terms.programmes()));
      }
    }
    return lines;
  }
}
