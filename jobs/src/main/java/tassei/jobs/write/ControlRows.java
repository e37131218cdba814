package tassei.jobs.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tassei.contract.words.OwnerKey;
import tassei.figures.control.ControlStatement;
import tassei.figures.control.ControlVerdict;
import tassei.figures.control.FigurePart;
import tassei.figures.control.Verdict;
import tassei.figures.input.ScopeCells;

/** Controls and the rows behind figures, as values in the order of their tables' columns. */
public final class ControlRows {
  private ControlRows() {}

  /** A row of {@code controls}. */
  public static List<Object> control(ControlVerdict verdict) {
    ControlStatement said = verdict.said();
    Verdict found = verdict.found();
    return Arrays.asList(
        said.id(),
        said.table().code(),
        said.measure().code(),
        said.published(),
        found.computed(),
        found.difference(),
        found.tolerance(),
        verdict.word(),
        found.weak(),
        said.expect().code(),
        found.parts(),
        said.source(),
        verdict.openYen());
  }

  /** The same with what a page needs to name a control, as {@code report.json} holds it. */
  public static List<Object> named(ControlVerdict verdict) {
    ControlStatement said = verdict.said();
    ScopeCells scope = said.scope();
    List<Object> values = new ArrayList<>(control(verdict));
    values.addAll(Arrays.asList(said.nameJa(), said.nameEn(), said.unit(), said.reportedOn()));
    values.add(scope.collection());
    values.add(scope.fiscalYear());
    for (OwnerKey key : OwnerKey.values()) {
      values.add(scope.owner().of(key));
    }
    values.addAll(Arrays.asList(scope.stage(), scope.kpi(), scope.basis(), scope.line()));
    return values;
  }

  /** A row of {@code figure_rows}. */
  public static List<Object> figureRow(FigurePart part) {
    return Arrays.asList(
        part.figure(),
        part.role().code(),
        part.part(),
        part.fiscalYear(),
        part.value(),
        BigDecimal.valueOf(part.factor()),
        part.digits(),
        part.told().reportedOn(),
        part.factor() != 0,
        part.whyNot() == null ? null : part.whyNot().code(),
        part.told().origin().file(),
        part.told().origin().record(),
        part.told().source());
  }
}
