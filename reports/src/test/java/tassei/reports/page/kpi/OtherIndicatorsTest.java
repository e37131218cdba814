package tassei.reports.page.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.document.DocumentSection;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.KpiOf;
import tassei.reports.page.RunOf;

class OtherIndicatorsTest {

  /** A catalogue of one agency is not the nation's: what has a programme stands under its name. */
  @Test
  void onlyWhatNoProgrammeHasIsAcrossProjects() {
    ReportModel model =
        RunOf.nothing()
            .programme("catalogue", "データカタログ", "Catalogue", "")
            .of(
                KpiOf.named("listed").outsidePlans("catalogue").monitored("768").kpi(),
                KpiOf.named("free").outsidePlans("").monitored("1").kpi());
    DocumentSection others = OtherIndicators.of(model, RunOf.JA).orElseThrow();
    assertEquals(
        List.of("データカタログ", "プロジェクト横断"),
        others.parts().stream().map(DocumentSection::title).toList());
  }
}
