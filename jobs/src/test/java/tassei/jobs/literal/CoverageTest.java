package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.FindingRow;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** How far outcomes are reported, whatever they count for, and what became of provisional ones. */
class CoverageTest {
  private static final String DAY = "2024-03-31";
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
    assertEquals("2024-02-10", observed("a | x | | | 2024-02-03 | confirmed |", "2024-02-10"));
  }

  @Test
  void ofAFiscalYearAloneTheReportShowsHowMuchIsOver() {
    assertEquals("2023-11-30", observed("a | x | | 2023 | | confirmed | 2023-11-05"));
    assertEquals("2023-03-31", observed("a | x | | 2022 | | confirmed | 2023-11-05"));
    assertEquals("2024-03-31", observed("a | x | | 2023 | | confirmed |"));
    assertEquals("", observed("a | x | | 2023 | | confirmed |", "2024-03-30"));
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
    String rows =
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
        a | x | Y | 2021 | | provisional | 2022-05-01
        """;
    // a and b and c of X, f, and a of Y: one of five is confirmed; d is too young to tell.
    assertEquals("0.9", confirmedShare(rows));
    assertEquals("0.2", confirmedShare(times(6, rows)));
  }

  @Test
  void thirtyAreEnoughToTell() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      rows.append("o" + i + " | x | X | 2021 | | provisional | 2022-05-01\n");
      rows.append(i < 24 ? "o" + i + " | x | X | 2021 | | confirmed | 2022-06-01\n" : "");
    }
    assertEquals("0.8", confirmedShare(rows.toString()));
  }

  /** What no indicator counts shows all the same how far outcomes are reported. */
  @Test
  void whatIsOfNoIndicatorsKindShowsTheSame() {
    String rows =
        """
        a | x | | | 2023-06-02 | confirmed   | 2023-07-01
        b | x | | | 2024-01-02 | withdrawn   | 2024-01-03
        c | x | | | 2024-01-02 | confirmed   | 2024-04-03
        d | x | | 2021 | |       provisional | 2022-04-03
        """;
    LiteralRun nation = LiteralRun.of(Kpis.TABLE, "kpi | outcome_kind\nK | y");
    nation.and(Inputs.OUTCOMES, HEAD + times(30, rows));
    assertEquals("2023-06-30", nation.told("observed_until"));
    assertEquals("0.0", nation.told("forecast", "confirmed-share"));
  }

  @Test
  void threeMonthsWithoutAnEventAreAFinding() {
    String rows = "a | x | | | 2023-06-02 | confirmed | 2023-07-01";
    assertEquals(
        List.of(
            "stale-outcomes | 2023-06-30 | 成果の報告は2023年06月分まで。以後の月は未報告として扱う |"
                + " outcomes are reported up to 2023-06; later months count as not yet reported"),
        stale(rows, DAY));
    assertEquals(List.of(), stale(rows, "2023-09-30"));
    assertEquals(1, stale(rows, "2023-10-01").size());
  }

  /** An event of a kind that nobody counts shows that the months before it are reported. */
  @Test
  void anIndicatorIsJudgedByTheMonthsObserved() {
    LiteralRun nation =
        LiteralRun.of(
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
        nation.rows(
            AttainmentRow.TABLE,
            Keys.KPI,
            Results.ELAPSED_PCT,
            Results.PACE_PCT,
            Results.JUDGEMENT));
  }

  private static String observed(String rows) {
    return observed(rows, DAY);
  }

  private static String observed(String rows, String asOf) {
    return coverage(rows, asOf).told("observed_until");
  }

  private static String confirmedShare(String rows) {
    return coverage(rows, DAY).told("forecast", "confirmed-share");
  }

  private static List<String> stale(String rows, String asOf) {
    return LiteralTable.shown(
        coverage(rows, asOf).findings().where(FindingRow.CODE, "stale-outcomes"),
        FindingRow.CODE,
        FindingRow.KEY,
        FindingRow.MESSAGE_JA,
        FindingRow.MESSAGE_EN);
  }

  /** The same of so many outcomes of other names. */
  private static String times(int count, String rows) {
    return IntStream.range(0, count)
        .mapToObj(i -> rows.replaceAll("(?m)^ *(?=\\w)", i + "-"))
        .collect(Collectors.joining());
  }

  private static LiteralRun coverage(String rows, String asOf) {
    return LiteralRun.of(Kpis.TABLE, "kpi | outcome_kind\nK | x")
        .and(Inputs.PROJECTS, "project\nX\nY")
        .and(Inputs.OUTCOMES, HEAD + rows)
        .asOf(asOf);
  }
}
