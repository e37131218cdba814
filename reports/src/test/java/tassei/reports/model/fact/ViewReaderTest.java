package tassei.reports.model.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.value.Name;
import tassei.reports.run.UnreadableRun;

/** What the first pages speak of, out of report.json of runs new and old. */
class ViewReaderTest {

  @Test
  void plansAndTheBudgetOfTheFirstPage() throws IOException {
    View view =
        read(
            """
            {"plans_in_view": [
               {"plan": "B", "from_fy": 2025, "to_fy": 2029, "last_due_fy": null, "running": true},
               {"plan": "A", "from_fy": 2020, "to_fy": 2024, "last_due_fy": 2024, "running": false}],
             "plans_without_targets": ["C"],
             "headline_budget": {"collection": "main", "fiscal_year": 2021, "stage": "draft",
               "age_years": 4, "amount_yen": 119040000000, "at_least": true,
               "outside_yen": 840000000},
             "issuer": {"ja": "局", "en": "Office"}, "contact": {"ja": "", "en": ""}}
            """);
    assertEquals(
        List.of(
            new PlanInView("B", 2025, 2029, null, true),
            new PlanInView("A", 2020, 2024, 2024, false)),
        view.plans());
    assertEquals(List.of("C"), view.plansWithoutTargets());
    HeadlineBudget headline =
        new HeadlineBudget(
            "main",
            2021,
            "draft",
            4,
            new BigDecimal("119040000000"),
            true,
            new BigDecimal("840000000"));
    assertEquals(Optional.of(headline), view.headline());
    assertTrue(headline.isDraft());
    assertEquals(new Name("局", "Office"), view.issuer());
    assertTrue(view.contact().isBlank());
  }

  @Test
  void theStateAYearBeforeWithWhatLedFromItToNow() throws IOException {
    View view =
        read(
            """
            {"earlier": {"as_of": "2023-03-31", "rows": [
               {"kpi": "K", "actual": 25299, "judgement": "no-target", "outlook": null,
                "p_attain": null, "attained_for_good": null, "new_year": 5976, "update": 0,
                "revision": -197, "input": 0},
               {"kpi": "L", "actual": null, "judgement": "unreported", "outlook": "open",
                "p_attain": 0.5, "attained_for_good": true, "new_year": null, "update": null,
                "revision": null, "input": null}]}}
            """);
    Earlier earlier = view.earlier().orElseThrow();
    assertEquals(LocalDate.of(2023, 3, 31), earlier.asOf());
    assertEquals(
        new Earlier.Standing(
            "K",
            new BigDecimal("25299"),
            StatusMark.NO_TARGET,
            "",
            null,
            null,
            new BigDecimal("5976"),
            BigDecimal.ZERO,
            new BigDecimal("-197"),
            BigDecimal.ZERO),
        earlier.of("K").orElseThrow());
    Earlier.Standing unknown = earlier.of("L").orElseThrow();
    assertNull(unknown.actual());
    assertEquals("open", unknown.outlook());
    assertEquals(true, unknown.attainedForGood());
    assertNull(unknown.revision());
  }

  @Test
  void runsOfOldDoNotSay() throws IOException {
    assertEquals(View.NOTHING, read("{}"));
  }

  @Test
  void aDayThatIsNoneIsDamage() {
    assertThrows(UnreadableRun.class, () -> read("{\"earlier\": {\"as_of\": \"then\"}}"));
  }

  private static View read(String report) throws IOException {
    return ViewReader.read(
        new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .readTree(report));
  }
}
