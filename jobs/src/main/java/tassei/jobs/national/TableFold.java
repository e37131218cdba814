package tassei.jobs.national;

import java.util.ArrayList;
import java.util.List;
import tassei.figures.known.Vintages.Vintage;
import tassei.figures.ledger.LedgerSums;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.pass.Step;
import tassei.jobs.table.InputRow;

/**
 * The budget, one whole table after the other, all rows of one line of it together: what {@link
 * LineFold} asks of each line, then what {@link LedgerFold} asks of the table.
 *
 * @param known which rows of a line are reports, and which of these is in force
 */
record TableFold(
    Step<List<InputRow>, List<List<Vintage<InputRow>>>> known, LineFold lines, LedgerFold ledgers)
    implements Fold<List<List<InputRow>>, LedgerSums> {
  @Override
  public LedgerSums none() {
    return ledgers.none();
  }

  @Override
  public LedgerSums add(LedgerSums sums, List<List<InputRow>> table, RowSink results) {
    List<Vintage<InputRow>> all = new ArrayList<>(table.size());
    for (List<InputRow> rows : table) {
      for (List<Vintage<InputRow>> line : known.of(rows)) {
        lines.add(0L, line, results);
        all.addAll(line);
      }
    }
    return all.isEmpty() ? sums : ledgers.add(sums, all, results);
  }

  @Override
  public LedgerSums plus(LedgerSums sums, LedgerSums others) {
    return sums.plus(others);
  }
}
