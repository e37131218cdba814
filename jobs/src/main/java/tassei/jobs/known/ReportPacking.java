package tassei.jobs.known;

import java.util.Comparator;
import tassei.contract.words.WhyNot;
import tassei.figures.known.Vintages.Vintage;
import tassei.jobs.checked.InputPacking;
import tassei.jobs.pass.Packing;
import tassei.jobs.sorted.CellInput;
import tassei.jobs.sorted.CellOutput;
import tassei.jobs.table.InputRow;
import tassei.jobs.table.InputTable;

/** Reports with why they are not in force, for another task. */
public final class ReportPacking implements Packing<Vintage<InputRow>> {
  private static final long serialVersionUID = 1L;

  private final InputPacking rows;

  public ReportPacking(InputTable table) {
    this.rows = new InputPacking(table);
  }

  @Override
  public void write(Vintage<InputRow> report, CellOutput to) {
    to.cell(report.isInForce() ? null : report.whyNot().code());
    rows.write(report.report(), to);
  }

  @Override
  public Vintage<InputRow> read(CellInput from) {
    String reason = (String) from.cell();
    return new Vintage<>(rows.read(from), reason == null ? null : WhyNot.of(reason));
  }

  @Override
  public Comparator<Vintage<InputRow>> order() {
    return Comparator.comparing(Vintage::report, rows.order());
  }
}
