package tassei.figures.ledger;

import java.util.List;
import java.util.Map;
import tassei.contract.Scope;
import tassei.contract.row.ExecutionRow;
import tassei.contract.row.FindingRow;
import tassei.contract.row.RollupRow;
import tassei.figures.budget.LineSet;

/**
 * What the sums of one owner mean.
 *
 * @param findings what a reader should know of them
 * @param kept rows that are asked for later
 * @param closed which of the scopes are closed, by their lines
 */
public record OwnerAnswer(
    List<RollupRow> rollup,
    List<ExecutionRow> execution,
    List<FindingRow> findings,
    List<RollupRow> kept,
    Map<LineSet, List<Scope>> closed) {}
