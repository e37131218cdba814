package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.Chart;
import tassei.reports.document.Language;

class YearWordingTest {
  private static final YearWording JA = Wording.in(Language.JA).years();
  private static final YearWording EN = Wording.in(Language.EN).years();

  @Test
  void namesFiscalYears() {
    assertEquals("令和3年度", JA.year(2021));
    assertEquals("令和3年度（2021年度）", JA.full(2021));
    assertEquals("FY2021", EN.year(2021));
    assertEquals("FY2021", EN.full(2021));
  }

  @Test
  void figuresNameTheYearInShort() {
    assertEquals("R3", JA.brief(2021));
    assertEquals("H30", JA.brief(2018));
    assertEquals("FY2021", EN.brief(2021));
    assertEquals(
        List.of(new Chart.Year(2018, "H30"), new Chart.Year(2019, "R1")), JA.axis(2018, 2019));
  }

  @Test
  void aSpanNamesItsEraOnceUnlessItHasTwo() {
    assertEquals("令和2～6年度", JA.span(2020, 2024));
    assertEquals("令和元～2年度", JA.span(2019, 2020));
    assertEquals("平成27～令和元年度", JA.span(2015, 2019));
    assertEquals("令和2年度", JA.span(2020, 2020));
    assertEquals("1860～1865年度", JA.span(1860, 1865));
    assertEquals("FY2020–FY2024", EN.span(2020, 2024));
    assertEquals("FY2020", EN.span(2020, 2020));
  }

  @Test
  void aYearInWhichAnEraBeginsIsNamedByTheNewOne() {
    assertEquals("令和元年度（2019年度）", JA.full(2019));
    assertEquals("平成30年度（2018年度）", JA.full(2018));
    assertEquals("平成元年度", JA.year(1989));
    assertEquals("昭和63年度", JA.year(1988));
  }

  @Test
  void aYearTheCalendarHasNoEraForKeepsItsNumber() {
    assertEquals("1860年度", JA.year(1860));
    assertEquals("1860年度", JA.full(1860));
    assertEquals("1860年度", JA.brief(1860));
  }

  @Test
  void namesDays() {
    assertEquals("2024年3月31日（令和6年3月31日）", JA.full(LocalDate.of(2024, 3, 31)));
    assertEquals("2019年5月1日（令和元年5月1日）", JA.full(LocalDate.of(2019, 5, 1)));
    assertEquals("2019年4月30日（平成31年4月30日）", JA.full(LocalDate.of(2019, 4, 30)));
    assertEquals("31 March 2024", EN.full(LocalDate.of(2024, 3, 31)));
    assertEquals("31 March 2024", EN.day("2024-03-31"));
    assertEquals("last spring", EN.day("last spring"));
  }
}
