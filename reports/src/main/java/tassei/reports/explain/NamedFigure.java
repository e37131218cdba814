package tassei.reports.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tassei.reports.explain.address.BudgetAddress;
import tassei.reports.explain.address.Directory;
import tassei.reports.explain.address.NamedAddress;
import tassei.reports.explain.address.Nearest;
import tassei.reports.explain.address.UnknownFigure;
import tassei.reports.explain.figure.BudgetFigure;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;
import tassei.reports.run.RunTable;

/** Figures by the names they print under. */
final class NamedFigure {
  private static final int SHOWN = 20;

  private NamedFigure() {}

  /** The address of the one figure that is called so, or prints so. */
  static String address(RunFolder run, String name) {
    Directory all = Directory.of(run);
    List<NamedAddress> exactly = all.called(name);
    List<NamedAddress> called = exactly.isEmpty() ? all.printedAs(name) : exactly;
    if (called.size() == 1) {
      String address = called.get(0).address();
      return address.startsWith("budget:") ? budget(run, name, address) : address;
    }
    if (called.isEmpty()) {
      List<NamedAddress> containing = all.containing(name);
      if (containing.isEmpty()) {
        throw Nearest.unknown(run, all, name);
      }
      throw choice("Nothing is called \"" + name + "\". Called so among other words:", containing);
    }
    if (called.stream().allMatch(NamedAddress::isIndicator)) {
      throw choice(
          called.size() + " indicators are called \"" + name + "\":",
          called.stream().map(entry -> entry.described() + "\n      " + standing(run, entry)));
    }
    throw choice("\"" + name + "\" is the name of " + called.size() + " things:", called);
  }

  /** What tells indicators of one name apart. */
  private static String standing(RunFolder run, NamedAddress indicator) {
    RunRow kpi =
        run.tables()
            .first(RunTable.KPI_ATTAINMENT, row -> row.is(Column.KPI, indicator.code()))
            .orElseThrow();
    String project =
        run.name(Column.INTEGRATED_PROJECT, kpi.text(Column.INTEGRATED_PROJECT))
            .map(name -> name + "; ")
            .orElse("");
    return project
        + "actual "
        + inUnit(kpi, Column.ACTUAL)
        + ", target "
        + inUnit(kpi, Column.TARGET);
  }

  private static String inUnit(RunRow kpi, Column column) {
    return kpi.isBlank(column)
        ? "–"
        : PlainNumbers.grouped(kpi.number(column)) + " " + kpi.text(Column.UNIT_JA);
  }

  private static UnknownFigure choice(String said, List<NamedAddress> among) {
    return choice(said, among.stream().map(NamedAddress::described));
  }

  private static UnknownFigure choice(String said, Stream<String> among) {
    List<String> candidates = among.toList();
    List<String> lines = new ArrayList<>(List.of(said));
    candidates.stream().limit(SHOWN).forEach(candidate -> lines.add("  " + candidate));
    if (candidates.size() > SHOWN) {
      lines.add("  … and " + (candidates.size() - SHOWN) + " more");
    }
    return new UnknownFigure(String.join("\n", lines));
  }

  /** Of several years, stages and collections that of the first page's budget. */
  private static String budget(RunFolder run, String name, String address) {
    BudgetAddress scope = BudgetAddress.parse(address.substring("budget:".length()));
    JsonNode headline = run.reported("headline_budget");
    List<String> figures = new ArrayList<>();
    List<String> ofHeadline = new ArrayList<>();
    run.tables()
        .each(
            RunTable.BUDGET_ROLLUP,
            row -> {
              if (scope.fits(row)) {
                figures.add(described(row));
                if (isOf(headline, row)) {
                  ofHeadline.add(BudgetFigure.name(row));
                }
              }
            });
    if (ofHeadline.size() == 1) {
      return ofHeadline.get(0);
    }
    if (figures.size() == 1) {
      return address;
    }
    if (figures.isEmpty()) {
      throw UnknownFigure.withForms("No budget of \"" + name + "\" (" + address + ") is known.");
    }
    throw choice("\"" + name + "\" has " + figures.size() + " budget figures:", figures.stream());
  }

  private static boolean isOf(JsonNode headline, RunRow row) {
    return Stream.of(Column.COLLECTION, Column.FISCAL_YEAR, Column.STAGE)
        .allMatch(key -> row.is(key, headline.path(key.header()).asText()));
  }

  static String described(RunRow rollup) {
    return BudgetFigure.name(rollup) + "  " + PlainNumbers.money(rollup.number(Column.AMOUNT_YEN));
  }
}
