package tassei.reports.whatif;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import tassei.contract.Scope;
import tassei.reports.chart.Chart;
import tassei.reports.document.Cell;
import tassei.reports.model.name.Named;
import tassei.reports.text.Adjustments;
import tassei.reports.text.Amounts;
import tassei.reports.text.Numbers;
import tassei.reports.text.ShortNames;
import tassei.reports.text.Wording;

/** A what-if in one language: what its pages are written with. */
record WhatIfEdition(WhatIfModel whatIf, Wording wording) {
  private static final int DIGITS_OF_POINTS = 1;
  private static final int DIGITS_OF_TARGETS = 2;

  String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  Adjustments adjustments() {
    return new Adjustments(whatIf.model(), wording);
  }

  ShortNames kpiNames() {
    return new ShortNames(whatIf.model().kpis(), wording);
  }

  Amounts amounts(Collection<BigDecimal> yen) {
    return Amounts.fitting(wording, yen);
  }

  String slice(Place.Slice slice) {
    return say("whatif.slice", slice.collection(), year(slice.fiscalYear()), stage(slice.stage()));
  }

  String total(WhatIfModel.Total total) {
    return say("whatif.total", total.collection(), stage(total.stage()));
  }

  private String year(int fiscalYear) {
    return wording.years().year(fiscalYear);
  }

  private String stage(String stage) {
    return wording.code("budget.stage.", stage);
  }

  String name(String code) {
    return code.equals(Scope.NONE)
        ? say("whatif.unstated")
        : whatIf.model().nameOf(code, wording.language());
  }

  /** Position in the order of the run; what is not listed comes last. */
  int place(List<? extends Named> listed, String code) {
    List<String> codes = listed.stream().map(Named::code).toList();
    int place = codes.indexOf(code);
    return place < 0 ? codes.size() : place;
  }

  /** With its sign, as +47.6億円. */
  String moneySaid(BigDecimal yen) {
    String amount = Amounts.said(wording, yen.abs(), null, Amounts.Known.WHOLE);
    return yen.signum() == 0 ? say("whatif.nothing") : sign(yen) + amount;
  }

  private static String sign(BigDecimal number) {
    return number.signum() < 0 ? "\u2212" : "+";
  }

  Cell change(Amounts amounts, BigDecimal yen) {
    return new Cell.Quantity(amounts.inUnit(yen), amounts.digits(yen, null), shown(amounts, yen));
  }

  Chart.Value value(Amounts amounts, BigDecimal yen) {
    return new Chart.Value(amounts.inUnit(yen), shown(amounts, yen));
  }

  private static String shown(Amounts amounts, BigDecimal yen) {
    return Numbers.change(amounts.inUnit(yen), amounts.digits(yen, null));
  }

  String percent(BigDecimal percent) {
    return wording.say("common.percent", Numbers.change(percent, DIGITS_OF_POINTS));
  }

  Cell percentCell(BigDecimal percent) {
    return percent == null
        ? new Cell.Unknown(say("whatif.no-base"))
        : new Cell.Quantity(percent, DIGITS_OF_POINTS, Numbers.change(percent, DIGITS_OF_POINTS));
  }

  String points(BigDecimal points) {
    return Numbers.change(points, DIGITS_OF_POINTS);
  }

  Cell pointsCell(BigDecimal points) {
    return points == null
        ? new Cell.Unknown("")
        : new Cell.Quantity(points, DIGITS_OF_POINTS, points(points));
  }

  Chart.Value pointsValue(BigDecimal points) {
    return points == null ? null : new Chart.Value(points, points(points));
  }

  /** A number of targets more or fewer. */
  String targets(BigDecimal more) {
    return Numbers.change(more, DIGITS_OF_TARGETS);
  }

  Cell targetsCell(BigDecimal more) {
    return new Cell.Quantity(more, DIGITS_OF_TARGETS, targets(more));
  }

  Chart.Value targetsValue(BigDecimal more) {
    return new Chart.Value(more, targets(more));
  }

  String targetsInAll(BigDecimal number) {
    return Numbers.of(number, 1);
  }

  /** What is varied, as −20% or ¥0.5 billion. */
  String varied(ScenarioRow.Point point) {
    return point.unit() == ScenarioRow.Unit.PERCENT
        ? wording.say("common.percent", Numbers.change(point.value(), digits(point.value())))
        : moneySaid(point.value());
  }

  static int digits(BigDecimal value) {
    return Numbers.digits(value, 2);
  }

  /** As a narrow column calls it: scenario 1. */
  String numbered(ScenarioRow scenario) {
    return say("whatif.numbered", whatIf.scenarios().indexOf(scenario) + 1);
  }

  /** Which name each number stands for. */
  String legend(List<ScenarioRow> scenarios) {
    List<String> named =
        scenarios.stream().map(each -> say("whatif.legend", numbered(each), each.name())).toList();
    return String.join(wording.say("common.semicolon"), named);
  }

  /** What is taken for granted, in a few words. */
  String statement(ScenarioRow scenario) {
    return say("whatif.statement", plain(scenario.elasticity()), scenario.lag());
  }

  static String plain(BigDecimal number) {
    return Numbers.plain(number, 2);
  }

  String source(String table) {
    return say("whatif.source-table", whatIf.model().run().assumed().base(), table);
  }
}
