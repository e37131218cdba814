package tassei.reports.model.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.words.Measure;
import tassei.reports.model.value.Name;

/** Which published figures an actual rests on. */
class PublishedFiguresTest {
  private static PublishedFigure figure(int year, boolean cumulative, String actual) {
    return new PublishedFigure(
        null,
        year,
        cumulative,
        new BigDecimal(actual),
        cumulative,
        null,
        Name.NONE,
        false,
        "",
        "資料" + actual,
        "");
  }

  private static PublishedFigure ofYear(int year, String actual) {
    return figure(year, false, actual);
  }

  private static PublishedFigure upTo(int year, String actual) {
    return figure(year, true, actual);
  }

  private static List<String> sources(ReportedKpi kpi) {
    return kpi.restsOn().stream().map(PublishedFigure::source).toList();
  }

  private static String newest(ReportedKpi kpi) {
    return kpi.newestFigure().map(PublishedFigure::source).orElse("none");
  }

  @Test
  void aYearlyActualIsTheFigureOfItsYearAndNotTheOneSinceTheBeginning() {
    ReportedKpi kpi =
        KpiOf.named("K")
            .yearly()
            .published(ofYear(2022, "900"))
            .published(upTo(2023, "1800"))
            .published(ofYear(2023, "1000"))
            .kpi();
    assertEquals(List.of("資料1000"), sources(kpi));
    assertEquals("資料1000", newest(kpi));
  }

  @Test
  void aYearThatIsTheIncreaseOfTwoRestsOnBoth() {
    ReportedKpi kpi =
        KpiOf.named("K")
            .yearly()
            .published(upTo(2021, "5"))
            .published(upTo(2022, "8"))
            .published(upTo(2023, "12"))
            .kpi();
    assertEquals(List.of("資料8", "資料12"), sources(kpi));
    assertEquals("資料12", newest(kpi));
  }

  @Test
  void aTotalIsTheNewestCumulativeFigureAndTheYearsAfterIt() {
    ReportedKpi kpi =
        KpiOf.named("K")
            .published(upTo(2021, "20"))
            .published(ofYear(2021, "7"))
            .published(upTo(2022, "30"))
            .published(ofYear(2023, "9"))
            .kpi();
    assertEquals(List.of("資料30", "資料9"), sources(kpi));
    assertEquals("資料9", newest(kpi));
  }

  @Test
  void aCountOfYearsRestsOnThoseOfItsPeriod() {
    ReportedKpi kpi =
        KpiOf.named("K")
            .published(ofYear(2019, "1"))
            .from(2020)
            .published(ofYear(2020, "2"))
            .published(ofYear(2021, "3"))
            .kpi();
    assertEquals(List.of("資料2", "資料3"), sources(kpi));
  }

  @Test
  void aLevelIsTheNewestOneOnly() {
    ReportedKpi kpi =
        KpiOf.named("K")
            .measured(Measure.LEVEL)
            .published(ofYear(2022, "6"))
            .published(ofYear(2023, "4"))
            .kpi();
    assertEquals(List.of("資料4"), sources(kpi));
  }
}
