package tassei.reports.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.explain.address.UnknownFigure;
import tassei.reports.explain.figure.BudgetFigure;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunTable;

/**
 * Explains every indicator, control and budget figure of a run. Each reads its tables again: meant
 * for runs of the size of the sample.
 */
public final class Walk {
  private final RunFolder run;
  private final List<String> faults = new ArrayList<>();

  private Walk(RunFolder run) {
    this.run = run;
  }

  /** Figures that their rows do not give, each with what is wrong; empty when all add up. */
  public static List<String> all(Path runFolder) {
    Walk walk = new Walk(RunFolder.open(runFolder));
    walk.run
        .tables()
        .each(RunTable.KPI_ATTAINMENT, row -> walk.explain("kpi:" + row.text(Column.KPI)));
    walk.run
        .tables()
        .each(RunTable.CONTROLS, row -> walk.explain("control:" + row.text(Column.CONTROL)));
    walk.run.tables().each(RunTable.BUDGET_ROLLUP, row -> walk.explain(BudgetFigure.name(row)));
    return walk.faults;
  }

  private void explain(String figure) {
    try {
      Explain.print(run, figure, new Nowhere());
    } catch (DoesNotAddUp fault) {
      faults.add(fault.getMessage());
    } catch (UnknownFigure fault) {
      faults.add(figure + ": " + fault.getMessage());
    }
  }

  private static final class Nowhere implements Appendable {
    @Override
    public Appendable append(CharSequence text) {
      return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
      return this;
    }

    @Override
    public Appendable append(char character) {
      return this;
    }
  }
}
