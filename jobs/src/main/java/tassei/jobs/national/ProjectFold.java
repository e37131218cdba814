package tassei.jobs.national;

import java.util.List;
import tassei.contract.column.Keys;
import tassei.figures.control.FigurePart;
import tassei.figures.control.count.ProjectRows;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.pass.Fold;
import tassei.jobs.pass.RowSink;
import tassei.jobs.record.ControlRecords;
import tassei.jobs.record.InputRecords;
import tassei.jobs.table.InputRow;

/**
 * Projects, all rows of one after the other: what is known of them, and the rows they make.
 *
 * @param isListing whether rows behind figures are asked for
 */
record ProjectFold(ProjectRows controls, boolean isListing)
    implements Fold<List<Vintage<InputRow>>, KnownProjects> {
  @Override
  public KnownProjects none() {
    return new KnownProjects();
  }

  @Override
  public KnownProjects add(KnownProjects sums, List<Vintage<InputRow>> project, RowSink results) {
    for (Vintage<InputRow> row : project) {
      if (row.isInForce()) {
        List<FigurePart> parts = controls.of(ControlRecords.projectYears(row.report()));
        sums.add(row.report().text(Keys.PROJECT), InputRecords.project(row.report()), parts);
        if (isListing) {
          parts.forEach(part -> results.add(FigurePart.TABLE, part));
        }
      }
    }
    return sums;
  }

  @Override
  public KnownProjects plus(KnownProjects sums, KnownProjects others) {
    return sums.plus(others);
  }
}
