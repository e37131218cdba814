package tassei.reports.model.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.model.value.Name;

/** A change in per cent of amounts is no amount. */
class CheckedTotalTest {
  private static CheckedTotal of(String measure, String unit) {
    return new CheckedTotal(
        "c",
        new Name("c", "c"),
        "budget",
        measure,
        unit,
        BigDecimal.TEN,
        BigDecimal.TEN,
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        "exact",
        false,
        false,
        1,
        "",
        "",
        "",
        CheckedTotal.Scope.NONE);
  }

  @Test
  void onlySumsInAUnitOfMoneyAreMoney() {
    assertEquals(
        List.of(true, false, false),
        List.of(
            of("sum", "億円").isMoney(), of("change_pct", "%").isMoney(), of("sum", "件").isMoney()));
  }
}
