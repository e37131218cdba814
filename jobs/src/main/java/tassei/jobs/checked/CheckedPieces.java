package tassei.jobs.checked;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.jobs.pass.RowChoice;
import tassei.jobs.pass.Shared;
import tassei.jobs.pass.Source;
import tassei.jobs.read.ColumnPiece;
import tassei.jobs.read.InputPiece;
import tassei.jobs.read.RawRow;
import tassei.jobs.read.TableReader;
import tassei.jobs.rules.Denominators;
import tassei.jobs.rules.References;
import tassei.jobs.rules.RowCheck;
import tassei.jobs.rules.Rules;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;

/**
 * Rows of pieces of a large table, each with what is wrong with it by itself.
 *
 * @param thing what rows are brought together by; null: by several columns
 * @param identities name the rows of each piece
 */
record CheckedPieces(
    InputTable table, Field thing, Shared<LookedUp> shared, RowsIdentity identities)
    implements Source<InputPiece, InputRow> {
  @Override
  public String identity(InputPiece piece) {
    return identities.of(piece);
  }

  @Override
  public Iterator<InputRow> rows(InputPiece piece) {
    return checked(piece.rows());
  }

  @Override
  public Iterator<InputRow> rows(InputPiece piece, RowChoice wanted) {
    return checked(((ColumnPiece) piece).rows(wanted::has));
  }

  @Override
  public boolean tellsKeys(InputPiece piece) {
    return thing != null && piece instanceof ColumnPiece;
  }

  @Override
  public long[] keys(InputPiece piece) {
    return TableReader.hashes(table, shared.get().codes(), (ColumnPiece) piece, thing);
  }

  private Iterator<InputRow> checked(Iterator<RawRow> rows) {
    LookedUp known = shared.get();
    List<RowCheck> checks = new ArrayList<>(List.of(Rules.check(table)));
    if (table.equals(Inputs.OUTCOMES)) {
      checks.add(Denominators.ofOutcomes(known.ratios()));
    }
    return new CheckedRows(TableReader.rows(table, known.codes(), rows), checks, reference(known));
  }

  /** The column that names a row of a table too large to be looked up while reading; or none. */
  private CheckedRows.Reference reference(LookedUp known) {
    return table.equals(Inputs.OUTCOMES)
        ? new CheckedRows.Reference(
            Keys.PROJECT,
            known.projects(),
            References.one(
                Keys.PROJECT, Inputs.PROJECTS, known.projects()::contains, !known.hasProjects()))
        : null;
  }
}
