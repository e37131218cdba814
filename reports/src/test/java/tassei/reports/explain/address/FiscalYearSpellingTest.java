package tassei.reports.explain.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same years are asked for as are read. */
class FiscalYearSpellingTest {

  @Test
  void from1900To2200() {
    assertEquals(Optional.of("1900"), FiscalYearSpelling.of("1900"));
    assertEquals(Optional.of("2200"), FiscalYearSpelling.of("FY2200"));
    assertEquals(Optional.of("2021"), FiscalYearSpelling.of("令和3年度"));
    for (String none : new String[] {"1899", "2201", "9999", "0000"}) {
      assertEquals(Optional.empty(), FiscalYearSpelling.of(none), none);
    }
  }
}
