package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tassei.contract.column.Keys;
import tassei.jobs.pass.Shared;
import tassei.jobs.pass.Step;
import tassei.jobs.read.InputPiece;
import tassei.jobs.read.TableReader;
import tassei.jobs.rules.Denominators;
import tassei.jobs.rules.References;
import tassei.jobs.rules.RowCheck;
import tassei.jobs.rules.Rules;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/** Rows of a piece of a large table, each with what is wrong with it by itself. */
record CheckedPiece(InputTable table, Shared<LookedUp> shared)
    implements Step<InputPiece, Iterator<InputRow>> {
  @Override
  public Iterator<InputRow> of(InputPiece piece) {
    LookedUp known = shared.get();
    List<RowCheck> checks = checks(known);
    return TableReader.rows(table, known.codes(), piece, row -> RowCheck.checked(row, checks));
  }

  private List<RowCheck> checks(LookedUp known) {
    List<RowCheck> checks = new ArrayList<>(List.of(Rules::problems));
    if (table.equals(Inputs.OUTCOMES)) {
      checks.add(Denominators.ofOutcomes(known.ratios()));
      checks.add(
          References.one(
              Keys.PROJECT, Inputs.PROJECTS, known.projects()::contains, !known.hasProjects()));
    }
    return checks;
  }
}
