package tassei.reports.explain.number;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.explain.address.Directory;
import tassei.reports.explain.address.NamedAddress;
import tassei.reports.explain.address.PrintedNumber;
import tassei.reports.explain.address.PrintedPercent;
import tassei.reports.explain.address.PrintedTarget;
import tassei.reports.explain.address.UnknownFigure;
import tassei.reports.explain.figure.HeadlineSum;
import tassei.reports.explain.figure.HeadlineSums;
import tassei.reports.explain.layout.Page;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunTable;

/** What a printed number is: what page 1 prints so first, then every figure of the run. */
public final class NumberAnswer {
  private static final String LISTED = "\": figures that print so, to ask for by address: ";

  private final RunFolder run;
  private final String text;
  private final Page page;

  private NumberAnswer(RunFolder run, String text, Page page) {
    this.run = run;
    this.text = text;
    this.page = page;
  }

  /** What does not add up; empty where the text is no number, or a name. */
  public static Optional<List<String>> print(RunFolder run, String text, Page page) {
    NumberAnswer answer = new NumberAnswer(run, text.strip(), page);
    Optional<PrintedNumber> number = PrintedNumber.of(text);
    Optional<PrintedPercent> percent = PrintedPercent.of(text);
    Optional<PrintedTarget> target = PrintedTarget.of(text);
    boolean isNumber = number.isPresent() || percent.isPresent() || target.isPresent();
    if (!isNumber || answer.isName(number)) {
      return Optional.empty();
    }
    return Optional.of(
        percent
            .map(answer::percent)
            .or(() -> target.map(answer::target))
            .orElseGet(() -> answer.number(number.orElseThrow())));
  }

  private List<String> target(PrintedTarget target) {
    FoundFigures found = TargetFigures.of(run, target);
    if (found.isEmpty()) {
      throw unknown("target");
    }
    found.print("\"" + text + "\": targets whose actual and target print so: ", page);
    return List.of();
  }

  private List<String> percent(PrintedPercent percent) {
    FoundFigures found = PercentFigures.of(run, percent);
    if (percent.isChanceOnly()) {
      if (found.isEmpty()) {
        throw unknown("probability");
      }
      found.print("\"" + text + "\": targets whose probability prints so: ", page);
      return List.of();
    }
    List<HeadlineSum> shares =
        HeadlineSums.of(run).map(sums -> sums.withShare(percent)).orElse(List.of());
    return print(shares, found, "percentage");
  }

  private List<String> number(PrintedNumber number) {
    FoundFigures found = PrintedFigures.of(run, number);
    List<HeadlineSum> amounts =
        HeadlineSums.of(run).map(sums -> sums.ofAmount(number)).orElse(List.of());
    if (!amounts.isEmpty()) {
      found.hideRoundedYen();
    }
    return print(amounts, found, "figure");
  }

  private List<String> print(List<HeadlineSum> ofPage1, FoundFigures found, String what) {
    if (ofPage1.isEmpty() && found.isEmpty()) {
      throw unknown(what);
    }
    List<String> faults = new ArrayList<>();
    for (HeadlineSum sum : ofPage1) {
      faults.addAll(sum.print(run, text, page));
    }
    if (!found.isEmpty()) {
      if (!ofPage1.isEmpty()) {
        page.blank();
        page.blank();
      }
      found.print("\"" + text + LISTED, page);
    }
    return faults;
  }

  private UnknownFigure unknown(String what) {
    return UnknownFigure.withForms("No " + what + " of this run prints as \"" + text + "\".");
  }

  /** What is called by a number alone is asked for by it; 5年生存 is a part of a name. */
  private boolean isName(Optional<PrintedNumber> number) {
    Directory all = Directory.of(run);
    if (!all.called(text).isEmpty() || !all.printedAs(text).isEmpty()) {
      return true;
    }
    return number.isPresent()
        && !number.get().isPlain()
        && !isUnit(number.get().counted())
        && !all.containing(text).isEmpty();
  }

  /** Whether indicators of the run are in this unit. */
  private boolean isUnit(String unit) {
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
