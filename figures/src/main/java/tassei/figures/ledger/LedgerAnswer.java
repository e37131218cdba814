package tassei.figures.ledger;

import java.util.List;
import java.util.Map;
import tassei.contract.Scope;
import tassei.contract.row.FindingRow;
import tassei.figures.budget.BudgetSum;
import tassei.figures.budget.LedgerLine;
import tassei.figures.budget.UsedLine;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.FigurePart;
import tassei.figures.control.LineTally;

/**
 * What one table of the budget means.
 *
 * @param lines every report, as used or with why it does not count
 * @param used those that count, as they are used
 * @param sums what they come to in every scope
 * @param controls what lines give to published statements, by figure
 * @param pieces what pieces imply of the lines they are inside, judged
 * @param parts the rows behind both
 * @param findings what is doubtful about a line
 */
public record LedgerAnswer(
    List<LedgerLine> lines,
    List<UsedLine> used,
    Map<Scope, BudgetSum> sums,
    Map<String, LineTally> controls,
    List<ControlVerdict> pieces,
    List<FigurePart> parts,
    List<FindingRow> findings) {}
