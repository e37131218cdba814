package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.AttainmentRow;
import tassei.contract.row.EventRow;
import tassei.contract.row.FindingRow;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** Which event counts for which indicator. */
class KpiEventsTest {
  private static final String PROJECTS =
      """
      project | ministry | integrated_project | programme | simulated
      X       | MX       | P2-1               | one       |
      Y       | MY       | P2-2               | below     | true
      Z       | MX       | P2-1               |           |
      """;

  @Test
  void kindTagsPlaceAndYearMustFit() {
    LiteralRun nation =
        nation(
            """
            kpi  | outcome_kind  | outcome_tags | integrated_project | programme | from_fy | due_fy
            all  | article;trial |              |                    |           |         |
            tags | article       | a;b|c        |                    |           |         |
            proj | article       |              | P2-1               |           |         |
            prog | article       |              |                    | one       |         |
            when | article       |              |                    |           | 2021    | 2022
            """,
            """
            outcome | outcome_kind | project | fiscal_year | occurred_on | tags
            o1      | article      | X       | 2021        |             | a;b
            o2      | article      | Y       | 2023        |             | c;a;d
            o3      | article      | Z       |             | 2023-03-31  | a
            o4      | article      |         | 2022        |             | b;c
            o5      | trial        | X       |             |             |
            o6      | patent       | X       | 2021        |             | a;b
            o7      | article      | Y       |             |             |
            """);
    assertEquals(
        List.of(
            "all: o1 o2 o3 o4 o5 o7", "prog: o1", "proj: o1 o3", "tags: o1 o2", "when: o1 o3 o4"),
        counted(nation));
    assertEquals(
        List.of("o2 | outside-period", "o7 | outside-period"),
        LiteralTable.shown(
            nation
                .table(EventRow.TABLE)
                .where(Keys.KPI, "when")
                .where(Keys.WHY_NOT, why -> !why.isEmpty()),
            Keys.OUTCOME,
            Keys.WHY_NOT));
  }

  @Test
  void countsSumQuantitiesOverDistinctOutcomesAndBlankIsOne() {
    LiteralRun nation =
        nation(
            """
            kpi | measure | outcome_kind | integrated_project | unit_ja
            K   | count   | article      |                    | 件
            KP  | count   | article      | P2-1               | 件
            R   | ratio   | cure         |                    | ％
            Q   | ratio   | cure         |                    | 件
            """,
            """
            outcome | outcome_kind | project | fiscal_year | quantity | denominator
            o1      | article      | X       | 2021        |          |
            o1      | article      | Y       | 2021        |          |
            o2      | article      | X       | 2021        | 2        |
            o3      | article      |         | 2022        | 4        |
            c1      | cure         | X       | 2021        | 3        | 4
            c2      | cure         | Y       | 2022        | 1        | 6
            c2      | cure         | Z       | 2022        | 1        | 6
            """);
    assertEquals(
        List.of(
            "K | 7 |  | 2022 | events",
            "KP | 3 |  | 2021 | events",
            "Q | 0.4 | 10 | 2022 | events",
            "R | 40 | 10 | 2022 | events"),
        nation.rows(
            AttainmentRow.TABLE,
            Keys.KPI,
            Results.ACTUAL,
            Keys.DENOMINATOR,
            Results.LATEST_FY,
            Results.SOURCE_KIND));
    assertEquals(
        List.of(
            "K | 延べ8件、重複を除き7件（成果1件を複数の課題が報告）",
            "Q | 延べ5件、重複を除き4件（成果1件を複数の課題が報告）",
            "R | 延べ5件、重複を除き4件（成果1件を複数の課題が報告）"),
        KpiFindingsTest.found(nation, "shared-outcome", FindingRow.KEY, FindingRow.MESSAGE_JA));
  }

  @Test
  void aReportWithoutAProjectSharesNothing() {
    LiteralRun nation =
        nation(
            """
            kpi | measure | outcome_kind
            K   | count   | article
            L   | count   | trial
            """,
            """
            outcome | outcome_kind | project | fiscal_year | quantity
            o1      | article      |         | 2021        | 1
            o1      | article      | X       | 2021        | 1
            t1      | trial        |         | 2021        | 2
            t1      | trial        | X       | 2021        | 2
            t1      | trial        | Y       | 2021        | 2
            t2      | trial        |         | 2021        | 1
            """);
    assertEquals(
        List.of(
            "L | 延べ5件、重複を除き3件（成果1件を複数の課題が報告） | 5 as projects report them, 3 without"
                + " duplicates (several projects reported the same outcome: 1)"),
        KpiFindingsTest.found(
            nation,
            "shared-outcome",
            FindingRow.KEY,
            FindingRow.MESSAGE_JA,
            FindingRow.MESSAGE_EN));
  }

  @Test
  void theNewestReportOverAllProjectsSaysWhatAndWhenItWas() {
    LiteralRun nation =
        nation(
            """
            kpi | outcome_kind | from_fy | due_fy
            A   | article      | 2020    | 2021
            T   | trial        | 2020    | 2024
            """,
            """
            outcome | outcome_kind | project | fiscal_year | quantity | reported_on | status
            o1      | article      | X       | 2021        | 5        | 2022-01-01  | confirmed
            o1      | trial        | Y       | 2022        | 7        | 2023-01-01  | confirmed
            o2      | article      | Y       | 2021        | 2        | 2022-01-01  | confirmed
            o2      | article      | X       | 2021        | 3        | 2022-01-01  | confirmed
            o2      | article      |         | 2021        | 9        | 2022-01-01  | confirmed
            o3      | article      | X       | 2021        | 1        |             | confirmed
            o3      | article      | Y       | 2022        | 1        | 2022-01-01  | confirmed
            o3      | article      | Y       | 2022        | 1        | 2022-06-01  | withdrawn
            """);
    // o1 is a trial of 7; of equal dates the smallest project says it, so o2 is 3; o3 is X's.
    assertEquals(
        List.of("A | 4 | 2021", "T | 7 | 2022"),
        nation.rows(AttainmentRow.TABLE, Keys.KPI, Results.ACTUAL, Results.LATEST_FY));
    assertEquals(
        List.of("o1 X", "o2", "o2 Y"),
        KpiFindingsTest.found(nation, "outcome-disagreement", FindingRow.KEY));
  }

  @Test
  void provisionalAndSimulatedFiguresMarkTheIndicator() {
    LiteralRun nation =
        nation(
            """
            kpi | outcome_kind | integrated_project
            P   | article      | P2-1
            S   | article      | P2-2
            N   | patent       |
            """,
            """
            outcome | outcome_kind | project | status      | simulated
            o1      | article      | X       | provisional | false
            o2      | article      | Z       | confirmed   |
            o3      | article      | Y       | confirmed   | false
            """);
    assertEquals(
        List.of("N |  | false | false", "P | 2 | true | false", "S | 1 | false | true"),
        nation.rows(
            AttainmentRow.TABLE, Keys.KPI, Results.ACTUAL, Results.PROVISIONAL, Keys.SIMULATED));
  }

  @Test
  void aLevelIsTheValueOfTheNewestEvent() {
    LiteralRun nation =
        nation(
            "kpi | measure | outcome_kind\nL | level | coverage",
            """
            outcome | outcome_kind | project | fiscal_year | quantity | reported_on
            o1      | coverage     | X       | 2021        | 80       | 2023-06-01
            o2      | coverage     | X       | 2022        | 70       | 2022-06-01
            o3      | coverage     | X       | 2022        | 60       | 2023-01-01
            o4      | coverage     | Y       | 2022        | 65       | 2023-01-01
            """);
    assertEquals(
        List.of("60 | 2022"), nation.rows(AttainmentRow.TABLE, Results.ACTUAL, Results.LATEST_FY));
  }

  private static LiteralRun nation(String kpis, String outcomes) {
    return LiteralRun.of(Kpis.TABLE, kpis)
        .and(Inputs.PROGRAMMES, "programme | parent\none |\nbelow | one")
        .and(Inputs.PROJECTS, PROJECTS)
        .and(Inputs.OUTCOMES, outcomes);
  }

  private static List<String> counted(LiteralRun nation) {
    Map<String, String> byKpi = new TreeMap<>();
    LiteralTable counted = nation.table(EventRow.TABLE).where(Results.COUNTED, true);
    for (String row : LiteralTable.shown(counted, Keys.KPI, Keys.OUTCOME)) {
      String[] cells = row.split(" \\| ", -1);
      byKpi.merge(cells[0], cells[1], (all, next) -> all + " " + next);
    }
    return byKpi.entrySet().stream().map(kpi -> kpi.getKey() + ": " + kpi.getValue()).toList();
  }
}
