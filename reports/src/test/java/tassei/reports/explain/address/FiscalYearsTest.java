package tassei.reports.explain.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same years are asked for as are read. */
class FiscalYearsTest {

  @Test
  void from1900To2200() {
    assertEquals(Optional.of("1900"), FiscalYears.of("1900"));
    assertEquals(Optional.of("2200"), FiscalYears.of("FY2200"));
    assertEquals(Optional.of("2021"), FiscalYears.of("令和3年度"));
    for (String none : new String[] {"1899", "2201", "9999", "0000"}) {
      assertEquals(Optional.empty(), FiscalYears.of(none), none);
    }
  }
}
