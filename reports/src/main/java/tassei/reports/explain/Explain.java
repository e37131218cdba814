package tassei.reports.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tassei.reports.explain.figure.BudgetFigure;
import tassei.reports.explain.figure.ControlFigure;
import tassei.reports.explain.figure.ExplainedFigure;
import tassei.reports.explain.figure.KpiFigure;
import tassei.reports.explain.layout.Page;
import tassei.reports.explain.number.NumberAnswer;
import tassei.reports.run.RunFolder;

/** Answers where a printed figure comes from. */
public final class Explain {
  private static final Set<String> FORMS = Set.of("kpi", "control", "budget");

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

  static void print(RunFolder run, String asked, Appendable out) {
    Page page = new Page(out);
    String figure = asked.strip();
    List<String> faults =
        NumberAnswer.print(run, figure, page)
            .orElseGet(
                () ->
                    isAddress(figure)
                        ? print(figures(run, figure), page)
                        : named(run, NamedFigure.address(run, figure), page));
    if (!faults.isEmpty()) {
      throw new DoesNotAddUp(faults);
    }
  }

  private static boolean isAddress(String figure) {
    int colon = figure.indexOf(':');
    return FORMS.contains(colon < 0 ? figure : figure.substring(0, colon));
  }

  /** Who asks by a name need not know that there are other years and tables. */
  private static List<String> named(RunFolder run, String address, Page page) {
    List<String> faults = print(figures(run, address), page);
    if (address.startsWith("budget:")) {
      OtherFigures.print(run, address, page);
    }
    return faults;
  }

  private static List<String> print(List<? extends ExplainedFigure> figures, Page page) {
    List<String> faults = new ArrayList<>();
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
    return faults;
  }

  private static List<? extends ExplainedFigure> figures(RunFolder run, String figure) {
    int colon = figure.indexOf(':');
    String form = colon < 0 ? figure : figure.substring(0, colon);
    String name = figure.substring(colon + 1).strip();
    return switch (form) {
      case "kpi" -> List.of(KpiFigure.of(run, name));
      case "control" -> List.of(ControlFigure.of(run, name));
      case "budget" -> BudgetFigure.all(run, colon < 0 ? "" : name);
      default -> throw new IllegalArgumentException("not an address: " + figure);
    };
  }
}
