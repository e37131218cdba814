package tassei.reports.front.money;

import java.math.BigDecimal;
import java.util.Collection;
import tassei.reports.chart.Chart;
import tassei.reports.document.Language;
import tassei.reports.text.Amounts;
import tassei.reports.text.Numbers;
import tassei.reports.text.Wording;

/** Money of one picture in one unit: 億円 as published, ¥ billion with one decimal in English. */
final class PrintedYen {
  private static final int BILLION = 9;
  private static final int MILLION = 6;

  private final Wording wording;
  private final Amounts amounts;
  private final int power;

  private PrintedYen(Wording wording, Collection<BigDecimal> yen) {
    this.wording = wording;
    this.amounts = Amounts.fitting(wording, yen);
    BigDecimal largest = yen.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
    this.power = largest.precision() - largest.scale() > BILLION ? BILLION : MILLION;
  }

  static PrintedYen fitting(Wording wording, Collection<BigDecimal> yen) {
    return new PrintedYen(wording, yen);
  }

  private boolean isJapanese() {
    return wording.language() == Language.JA;
  }

  String unit() {
    return isJapanese()
        ? amounts.unit()
        : wording.say(power == BILLION ? "front.unit.billion" : "front.unit.million");
  }

  /** Without its unit; what is not 0 never prints as 0. */
  String figure(BigDecimal yen) {
    BigDecimal figure = isJapanese() ? amounts.inUnit(yen) : yen.movePointLeft(power);
    int digits = isJapanese() ? amounts.digits(yen, null) : 1;
    return Numbers.of(figure, Numbers.telling(figure, digits));
  }

  String figure(BigDecimal yen, Amounts.Known known) {
    return known == Amounts.Known.AT_LEAST
        ? wording.say("common.at-least", figure(yen))
        : figure(yen);
  }

  /** With its unit. */
  String said(BigDecimal yen) {
    return isJapanese()
        ? figure(yen) + amounts.unit()
        : wording.say(power == BILLION ? "common.billion" : "common.million", figure(yen));
  }

  String said(BigDecimal yen, Amounts.Known known) {
    return known == Amounts.Known.AT_LEAST
        ? wording.say("common.at-least.said", said(yen))
        : said(yen);
  }

  Chart.Value value(BigDecimal yen, Amounts.Known known) {
    return new Chart.Value(amounts.inUnit(yen), figure(yen, known));
  }
}
