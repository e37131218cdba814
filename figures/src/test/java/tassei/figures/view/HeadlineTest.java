package tassei.figures.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.Level;
import tassei.contract.Owner;
import tassei.contract.Scope;
import tassei.contract.row.RollupRow;
import tassei.contract.words.Stage;

/** Which budget a first page shows, and how old it is. */
class HeadlineTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final String TOTAL = "total";
  private static final String PROJECT = "integrated_project";

  private static final List<RollupRow> ROLLUP =
      List.of(
          row(TOTAL, "S1", 2020, Stage.INITIAL, null, 2000),
          row(TOTAL, "S1", 2021, Stage.INITIAL, null, 1198),
          row(TOTAL, "S1", 2021, Stage.EXECUTED, null, 9999),
          row(PROJECT, "S1", 2021, Stage.INITIAL, "(outside)", 8),
          row(PROJECT, "S1", 2021, Stage.INITIAL, "P", 1190),
          row(TOTAL, "S5", 2023, Stage.INITIAL, null, 80),
          row(TOTAL, "S5", 2024, Stage.DRAFT, null, 90),
          row(TOTAL, "S5", 2026, Stage.DRAFT, null, 95),
          row(TOTAL, "both", 2023, Stage.INITIAL, null, 9000));

  @Test
  void theNewestYearOfTheLargestWithWhatIsOutsideApart() {
    assertEquals(
        "{collection=S1, fiscal_year=2021, stage=initial, age_years=2, amount_yen=1190,"
            + " at_least=false, outside_yen=8}",
        shown("", DAY));
  }

  @Test
  void theOneThatIsAskedForAndNoneWhereItIsNotThere() {
    assertEquals(
        "{collection=S5, fiscal_year=2024, stage=draft, age_years=-1, amount_yen=90,"
            + " at_least=false, outside_yen=null}",
        shown("S5", DAY));
    assertEquals("", shown("S9", DAY));
  }

  @Test
  void noYearBeyondTheNext() {
    assertEquals(
        "{collection=S5, fiscal_year=2023, stage=initial, age_years=-1, amount_yen=80,"
            + " at_least=false, outside_yen=null}",
        shown("S5", LocalDate.of(2023, 3, 31)));
  }

  private static String shown(String asked, LocalDate day) {
    return Headline.of(ROLLUP, asked, Set.of("both"), day)
        .map(headline -> headline.listed(day))
        .map(Map::toString)
        .orElse("");
  }

  private static RollupRow row(
      String level, String collection, int year, Stage stage, String project, long yen) {
    Scope scope =
        new Scope(
            new BudgetTable(collection, year, stage),
            Level.named(level),
            new Owner(null, project, null, null, null));
    BigDecimal amount = BigDecimal.valueOf(yen);
    return new RollupRow(
        scope, amount, false, null, null, null, null, null, null, 1, null, null, null, null);
  }
}
