package tassei.reports.explain.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.explain.address.BudgetAddress;
import tassei.reports.explain.layout.CodeWords;
import tassei.reports.explain.layout.Page;
import tassei.reports.explain.layout.PlainNumbers;
import tassei.reports.run.Column;
import tassei.reports.run.RunFolder;
import tassei.reports.run.RunRow;

/** What a run says of an indicator, before the rows behind it. */
record KpiHeadline(RunFolder run, RunRow kpi) {
  void print(Page page) {
    page.wrapped(
        "kpi:" + kpi.text(Column.KPI) + "  ",
        kpi.text(Column.NAME_JA) + " / " + kpi.text(Column.NAME_EN));
    page.field("run", run.id());
    page.field("as of", kpi.text(Column.AS_OF));
    for (Column key : List.of(Column.INTEGRATED_PROJECT, Column.PROGRAMME)) {
      page.field(BudgetAddress.label(key), BudgetAddress.named(run, key, kpi.text(key)));
    }
    page.field("kind", kpi.text(Column.KIND) + ", " + kpi.text(Column.MEASURE) + ", " + basis());
    page.field("actual", actual());
    page.field("target", inUnit(Column.TARGET, kpi.text(Column.COMPARATOR) + " "));
    new KpiDefinition(run, kpi.text(Column.KPI)).print(page);
    page.field("attainment", attainment());
    page.field("pace", PlainNumbers.percent(kpi.number(Column.PACE_PCT)));
    page.field("elapsed", PlainNumbers.percent(kpi.number(Column.ELAPSED_PCT)));
    page.field("judgement", judgement());
    page.field("why blank", CodeWords.with("reason", kpi.text(Column.REASON)));
    page.field("made from", CodeWords.with("source-kind", kpi.text(Column.SOURCE_KIND)));
    page.field("marks", marks());
  }

  private String judgement() {
    String code = kpi.text(Column.JUDGEMENT);
    return run.judgement(code)
        .map(label -> code + "  " + label)
        .orElse(CodeWords.with("judgement", code));
  }

  private String basis() {
    String year = kpi.text(Column.LATEST_FY);
    return kpi.is(Column.BASIS, "yearly")
        ? "yearly: FY" + year
        : "total" + (year.isEmpty() ? "" : ", newest year FY" + year);
  }

  /**
   * Stored to five decimals: what is judged short of its target never prints as 100. What is
   * unreported is not judged: there its figures speak.
   */
  private String attainment() {
    BigDecimal percent = kpi.number(Column.ATTAINMENT_PCT);
    boolean full = percent != null && percent.compareTo(new BigDecimal(100)) == 0;
    boolean attained =
        kpi.is(Column.JUDGEMENT, "attained") || kpi.is(Column.JUDGEMENT, "unreported");
    boolean mayBeEqual = kpi.text(Column.COMPARATOR).endsWith("=");
    return full && !attained && mayBeEqual ? "just short of 100 %" : PlainNumbers.percent(percent);
  }

  private String actual() {
    return kpi.isBlank(Column.ACTUAL) ? "none 実績なし (unknown, not zero)" : inUnit(Column.ACTUAL, "");
  }

  private String inUnit(Column column, String before) {
    BigDecimal number = kpi.number(column);
    return number == null
        ? ""
        : before + PlainNumbers.grouped(number) + " " + kpi.text(Column.UNIT_JA);
  }

  private String marks() {
    List<String> marks = new ArrayList<>();
    if (kpi.flag(Column.SIMULATED)) {
      marks.add("模擬データ / Simulated data");
    }
    if (kpi.flag(Column.PROVISIONAL)) {
      marks.add("暫定値 / provisional");
    }
    return String.join(", ", marks);
  }
}
