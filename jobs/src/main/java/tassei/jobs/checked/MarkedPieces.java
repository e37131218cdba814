package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.List;
import tassei.jobs.pass.Shared;
import tassei.jobs.pass.Step;
import tassei.jobs.rules.EnvelopeRules;
import tassei.jobs.rules.References;
import tassei.jobs.rules.RowCheck;
import tassei.jobs.table.Budget;
import tassei.jobs.table.InputRow;

/**
 * Lines of one collection, fiscal year and stage, each with what it lacks to lie in its envelope.
 *
 * @param lines codes of all lines there are, of any table
 */
record MarkedPieces(Shared<CodeIndex> lines) implements Step<List<InputRow>, List<InputRow>> {
  @Override
  public List<InputRow> of(List<InputRow> table) {
    RowCheck reference =
        References.one(Budget.ENVELOPE, Budget.TABLE, lines.get()::contains, false);
    List<InputRow> checked = new ArrayList<>(table.size());
    table.forEach(line -> checked.add(line.with(reference.problems(line))));
    return EnvelopeRules.marked(checked);
  }
}
