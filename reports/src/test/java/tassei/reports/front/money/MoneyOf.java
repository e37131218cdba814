package tassei.reports.front.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tassei.reports.chart.Chart;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.front.FrontPages;
import tassei.reports.model.ReportModel;
import tassei.reports.model.fact.HeadlineBudget;
import tassei.reports.model.fact.View;
import tassei.reports.model.value.Name;
import tassei.reports.page.RunOf;
import tassei.reports.text.Wording;

/** A headline budget of a collection C in 2021, written by hand in 億円. */
final class MoneyOf {
  private MoneyOf() {}

  static View view(String oku, boolean atLeast, String outside) {
    return new View(
        List.of(),
        List.of(),
        Optional.of(
            new HeadlineBudget(
                "C",
                2021,
                "initial",
                2,
                yen(oku),
                atLeast,
                outside.isEmpty() ? null : yen(outside))),
        Optional.empty(),
        Name.NONE,
        Name.NONE);
  }

  static BigDecimal yen(String oku) {
    return new BigDecimal(oku).movePointRight(8);
  }

  static Front.Question question(ReportModel model, Wording wording) {
    return FrontPages.of(model, wording, "題", List.of()).questions().get(1);
  }

  static Chart.Allocation chart(ReportModel model) {
    return (Chart.Allocation)
        question(model, RunOf.JA).parts().stream()
            .filter(FrontPart.Money.class::isInstance)
            .map(part -> ((FrontPart.Money) part).picture().chart())
            .findFirst()
            .orElseThrow();
  }

  static RunOf run(String... sums) {
    RunOf run = RunOf.nothing().plan("P", 2020, 2024).ministries("M", "N").projects("P", "A", "B");
    for (String sum : sums) {
      run.sum("C|" + sum);
    }
    return run;
  }
}
