package tassei.jobs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tassei.jobs.io.Rows;
import tassei.jobs.io.SparkExtension;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Keys;
import tassei.jobs.table.Kpis;
import tassei.jobs.table.Remarks;
import tassei.jobs.table.Results;

/** How far outcomes are reported, whatever they count for, and what became of provisional ones. */
@ExtendWith(SparkExtension.class)
@Tag("slow")
class CoverageTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final String HEAD =
      "outcome | outcome_kind | project | fiscal_year | occurred_on | status | reported_on\n";

  @Test
  void theMonthOfTheNewestEventIsObservedToItsEnd() {
    assertEquals("2023-06-30", observed("a | x | | | 2023-06-02 | confirmed | 2023-07-01"));
    assertEquals("", observed(""));
    // Not yet known, withdrawn, and said of a day that has not come.
    assertEquals(
        "2022-02-28",
        observed(
            """
            a | x | | | 2022-02-03 | confirmed |
            b | x | | | 2023-06-02 | confirmed | 2024-04-01
            c | x | | | 2023-07-02 | withdrawn | 2023-08-01
            d | x | | | 2042-01-01 | confirmed | 2023-08-01\
            """));
    assertEquals(
        "2024-02-10", observed("a | x | | | 2024-02-03 | confirmed |", LocalDate.of(2024, 2, 10)));
  }

  @Test
  void ofAFiscalYearAloneTheReportShowsHowMuchIsOver() {
    assertEquals("2023-11-30", observed("a | x | | 2023 | | confirmed | 2023-11-05"));
    assertEquals("2023-03-31", observed("a | x | | 2022 | | confirmed | 2023-11-05"));
    assertEquals("2024-03-31", observed("a | x | | 2023 | | confirmed |"));
    assertEquals("", observed("a | x | | 2023 | | confirmed |", LocalDate.of(2024, 3, 30)));
    assertEquals("", observed("a | x | | | | confirmed | 2023-11-05"));
  }

  @Test
  void whenAnOutcomeWasItsNewestReportSays() {
    assertEquals(
        "2022-05-31",
        observed(
            """
            a | x | X | | 2023-06-02 | confirmed | 2023-07-01
            a | x | Y | | 2022-05-02 | confirmed | 2023-08-01\
            """));
  }

  @Test
  void provisionalReportsOfMoreThanAYearAgoAreConfirmedOrNot() {
    Dataset<Row> found =
        coverage(
            """
            a | x | X | 2021 | | provisional | 2022-05-01
            a | x | X | 2021 | | confirmed   | 2022-09-01
            b | x | X | 2021 | | provisional | 2022-05-01
            b | x | X | 2021 | | withdrawn   | 2022-09-01
            c | x | X | 2021 | | provisional | 2022-05-01
            d | x | X | 2021 | | provisional | 2023-04-01
            d | x | X | 2021 | | confirmed   | 2023-09-01
            e | x | X | 2021 | | confirmed   | 2022-05-01
            f | x | X | 2021 | | provisional |
            a | x | Y | 2021 | | provisional | 2022-05-01\
            """,
            DAY);
    // a and b and c of X, f, and a of Y: one of five is confirmed; d is too young to tell.
    assertEquals(List.of("5 | 1"), Rows.shown(found, Coverage.AWAITED, Coverage.CONFIRMED));
    assertEquals(new BigDecimal("0.9"), Coverage.confirmedShare(found));
  }

  @Test
  void thirtyAreEnoughToTell() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      rows.append("o" + i + " | x | X | 2021 | | provisional | 2022-05-01\n");
      rows.append(i < 24 ? "o" + i + " | x | X | 2021 | | confirmed | 2022-06-01\n" : "");
    }
    assertEquals(
        new BigDecimal("0.80000"), Coverage.confirmedShare(coverage(rows.toString(), DAY)));
  }

  /** Rows that bear on nothing but their number are not followed one by one. */
  @Test
  void whatIsOnlyCountedShowsTheSame() {
    String rows =
        """
        a | x | | | 2023-06-02 | confirmed   | 2023-07-01
        b | x | | | 2024-01-02 | withdrawn   | 2024-01-03
        c | x | | | 2024-01-02 | confirmed   | 2024-04-03
        d | x | | 2021 | |       provisional | 2022-04-03\
        """;
    Nation none = Nation.of(Inputs.OUTCOMES, HEAD);
    Dataset<Row> counted = Nation.of(Inputs.OUTCOMES, HEAD + rows).accepted(Inputs.OUTCOMES);
    assertEquals(
        List.of("2023-06-30 | 1 | 0"),
        Rows.shown(Coverage.of(none.outcomeReports(), List.of(counted), DAY)));
  }

  @Test
  void threeMonthsWithoutAnEventAreAFinding() {
    Dataset<Row> found = coverage("a | x | | | 2023-06-02 | confirmed | 2023-07-01", DAY);
    assertEquals(
        List.of(
            "stale-outcomes | 2023-06-30 | 成果の報告は2023年06月分まで。以後の月は未報告として扱う |"
                + " outcomes are reported up to 2023-06; later months count as not yet reported"),
        Rows.shown(
            Coverage.findings(found, DAY),
            Remarks.CODE,
            Remarks.KEY,
            Remarks.MESSAGE_JA,
            Remarks.MESSAGE_EN));
    assertEquals(0, Coverage.findings(found, LocalDate.of(2023, 9, 30)).count());
    assertEquals(1, Coverage.findings(found, LocalDate.of(2023, 10, 1)).count());
  }

  /** An event of a kind that nobody counts shows that the months before it are reported. */
  @Test
  void anIndicatorIsJudgedByTheMonthsObserved() {
    Nation nation =
        Nation.of(
                Kpis.TABLE,
                """
                kpi | outcome_kind | target | from_fy | due_fy
                K   | x            | 10     | 2020    | 2024
                """)
            .and(
                Inputs.OUTCOMES,
                HEAD
                    + """
                    a | x | | | 2021-06-02 | confirmed | 2021-07-01
                    b | y | | | 2022-03-02 | confirmed | 2022-04-01\
                    """);
    assertEquals(
        List.of("K | 40 | 25 | behind"),
        nation.attainment(Keys.KPI, Results.ELAPSED_PCT, Results.PACE_PCT, Results.JUDGEMENT));
  }

  private static String observed(String rows) {
    return observed(rows, DAY);
  }

  private static String observed(String rows, LocalDate asOf) {
    return Rows.shown(coverage(rows, asOf), Coverage.OBSERVED_UNTIL).get(0);
  }

  private static Dataset<Row> coverage(String rows, LocalDate asOf) {
    Nation nation =
        Nation.of(Inputs.OUTCOMES, HEAD + rows)
            .and(Inputs.PROJECTS, "project\nX\nY")
            .asOf(asOf.toString());
    return Rows.held(Coverage.of(nation.outcomeReports(), List.of(), asOf));
  }
}
