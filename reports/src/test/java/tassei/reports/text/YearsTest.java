package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tassei.reports.document.Language;

class YearsTest {
  private static final Years JA = Wording.in(Language.JA).years();
  private static final Years EN = Wording.in(Language.EN).years();

  @Test
  void namesFiscalYears() {
    assertEquals("2021年度（令和3年度）", JA.full(2021));
    assertEquals("2021 (R3)", JA.brief(2021));
    assertEquals("FY2021", EN.full(2021));
    assertEquals("FY2021", EN.brief(2021));
    assertEquals("2020～2024年度", JA.span(2020, 2024));
    assertEquals("FY2020–FY2024", EN.span(2020, 2024));
    assertEquals("FY2020", EN.span(2020, 2020));
  }

  @Test
  void aYearInWhichAnEraBeginsIsNamedByTheNewOne() {
    assertEquals("2019年度（令和元年度）", JA.full(2019));
    assertEquals("2018年度（平成30年度）", JA.full(2018));
    assertEquals("1989年度（平成元年度）", JA.full(1989));
    assertEquals("1988 (S63)", JA.brief(1988));
    assertEquals("1860", JA.brief(1860));
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
