package tassei.reports.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.explain.address.Directory;
import tassei.reports.explain.address.NamedAddress;
import tassei.reports.explain.address.PrintedNumber;
import tassei.reports.explain.address.UnknownFigure;
import tassei.reports.explain.figure.BudgetFigure;
import tassei.reports.explain.figure.ControlFigure;
import tassei.reports.explain.figure.ExplainedFigure;
import tassei.reports.explain.figure.KpiFigure;
import tassei.reports.explain.layout.Page;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunTable;

/** Answers where a printed figure comes from. */
public final class Explain {
  private Explain() {}

  /**
   * Prints a figure, the rows it is made of, which it adds up again, and the rows left out.
   *
   * @param figure {@code kpi:<id>}, {@code control:<id>}, {@code budget:<key>=<value>,...}, a name
   *     that one of them prints under, or a printed number, of which all figures are listed
   * @throws UnknownFigure where the run has no such figure
   * @throws DoesNotAddUp where the rows do not give the figure, after printing all of it
   */
  public static void print(Path runFolder, String figure, Appendable out) {
    print(RunFolder.open(runFolder), figure, out);
  }

  static void print(RunFolder run, String figure, Appendable out) {
    Page page = new Page(out);
    Optional<PrintedNumber> number = PrintedNumber.of(figure);
    if (number.isPresent() && !isName(run, number.get(), figure)) {
      PrintedFigures.print(run, number.get(), figure.strip(), page);
      return;
    }
    List<String> faults = new ArrayList<>();
    List<? extends ExplainedFigure> figures = figures(run, figure.strip());
    if (figures.size() > 1) {
      page.line(figures.size() + " figures of these keys, one after another: they are not added.");
    }
    for (ExplainedFigure each : figures) {
      if (figures.size() > 1) {
        page.blank();
        page.blank();
      }
      faults.addAll(each.print(page));
    }
    if (!faults.isEmpty()) {
      throw new DoesNotAddUp(faults);
    }
  }

  private static List<? extends ExplainedFigure> figures(RunFolder run, String figure) {
    int colon = figure.indexOf(':');
    String form = colon < 0 ? figure : figure.substring(0, colon);
    String name = figure.substring(colon + 1).strip();
    return switch (form) {
      case "kpi" -> List.of(KpiFigure.of(run, name));
      case "control" -> List.of(ControlFigure.of(run, name));
      case "budget" -> BudgetFigure.all(run, colon < 0 ? "" : name);
      default -> figures(run, NamedFigure.address(run, figure));
    };
  }

  /** What is called by a number alone is asked for by it; 5年生存 is a part of a name. */
  private static boolean isName(RunFolder run, PrintedNumber number, String figure) {
    Directory all = Directory.of(run);
    if (!all.called(figure).isEmpty()) {
      return true;
    }
    return !number.isPlain() && !isUnit(run, number.counted()) && !all.containing(figure).isEmpty();
  }

  /** Whether indicators of the run are in this unit. */
  private static boolean isUnit(RunFolder run, String unit) {
    for (JsonNode kpi : run.reported("kpis")) {
      if (NamedAddress.key(kpi.path("unit_en").asText("")).equals(unit)) {
        return true;
      }
    }
    return run.tables()
        .first(
            RunTable.KPI_ATTAINMENT, row -> NamedAddress.key(row.text(Column.UNIT_JA)).equals(unit))
        .isPresent();
  }
}
