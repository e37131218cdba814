package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.jobs.table.Budget;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** Identical copies and contradicting reports. */
class CopiesTest {

  @Test
  void ofIdenticalCopiesTheFirstStays() {
    refuses(
        """
        line | ministry | amount | reported_on
        a    | MX       | 10     | 2021-01-01
        a    | MX       | 10     | 2021-01-01
        a    | ＭＸ     | １０   | 2021/1/1
        a    | MX       | 10     | 2021-01-02
        b    | MX       | 10     |
        b    | MX       | 10     |
        """,
        "2: duplicate(line)",
        "3: duplicate(line)",
        "6: duplicate(line)");
  }

  @Test
  void ofContradictingReportsNoneStays() {
    refuses(
        """
        line | ministry | amount | reported_on
        a    | MX       | 10     | 2021-01-01
        a    | MX       | 10     | 2021-01-01
        a    | MY       | 10     | 2021-01-01
        b    |          | 10     |
        b    | MX       | 10     |
        c    | MX       | 10     | 2021-01-01
        c    | MY       | 10     | 2021-01-02
        """,
        "1: conflict(line)",
        "2: conflict(line)",
        "3: conflict(line)",
        "4: conflict(line)",
        "5: conflict(line)");
  }

  @Test
  void theSameAmountKnownToAnotherPrecisionIsAnotherContent() {
    refuses(
        """
        line | amount  | unit
        a    | 10      | 億円
        a    | 10.0    | 億円
        b    | 約1,800 | 円
        b    | 1,800   | 円
        """,
        "1: conflict(line)",
        "2: conflict(line)",
        "3: conflict(line)",
        "4: conflict(line)");
  }

  @Test
  void aBrokenRowHasNoSayInIt() {
    refuses(
        """
        line | ministry | amount
        a    | MX       | 10
        a    | MX       | 0.5
        a    | MX       | 10
        """,
        "2: whole-yen(amount)",
        "3: duplicate(line)");
  }

  @Test
  void anOutcomeIsReportedOncePerProjectAndDay() {
    assertEquals(
        List.of("3: duplicate(outcome)", "5: duplicate(outcome)"),
        LiteralRun.of(Kpis.TABLE, "kpi | outcome_kind\nK | article")
            .and(Inputs.PROJECTS, "project\nX\nY")
            .and(
                Inputs.OUTCOMES,
                """
                outcome | outcome_kind | project | reported_on
                o       | article      | X       | 2021-01-01
                o       | article      | Y       | 2021-01-01
                o       | article      | X       | 2021-01-01
                o       | article      |         | 2021-01-01
                o       | article      |         | 2021-01-01
                """)
            .refused(Inputs.OUTCOMES));
  }

  private static void refuses(String rows, String... refused) {
    assertEquals(List.of(refused), LiteralRun.budget(rows).refused(Budget.TABLE));
  }
}
