package tassei.jobs.literal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.contract.row.ScopeCountRow;
import tassei.jobs.table.Inputs;
import tassei.jobs.table.Kpis;

/** An outcome counts once in every scope, however many projects of the scope report it. */
class KpiByScopeTest {
  private static final String PROJECTS =
      """
      project | ministry | integrated_project | phase | disease_areas
      X       | MX       | P2-1               | basic | cancer;rare
      Y       | MY       | P2-2               |       | cancer
      Z       | MX       | P2-1               | basic |
      """;

  @Test
  void aSharedOutcomeCountsOnceNationallyAndOnceInEachProject() {
    LiteralRun nation =
        nation(
            """
            outcome | outcome_kind | project | fiscal_year | quantity
            o1      | article      | X       | 2021        |
            o1      | article      | Y       | 2021        |
            o2      | article      | X       | 2021        | 2
            o2      | article      | Z       | 2021        | 2
            o3      | article      |         | 2021        | 4
            o4      | article      | Z       | 2022        | 1
            """);
    assertEquals(
        List.of("2021 | 7 | 3 | 2", "2022 | 1 | 1 | 0"), shown(nation, "total", Keys.FISCAL_YEAR));
    assertEquals(
        List.of("P2-1 | 2021 | 3 | 2 | 1", "P2-1 | 2022 | 1 | 1 | 0", "P2-2 | 2021 | 1 | 1 | 0"),
        shown(nation, "integrated_project", Keys.INTEGRATED_PROJECT, Keys.FISCAL_YEAR));
    assertEquals(
        List.of("MX | 2021 | 3 | 2 | 1", "MX | 2022 | 1 | 1 | 0", "MY | 2021 | 1 | 1 | 0"),
        shown(nation, "ministry", Keys.MINISTRY, Keys.FISCAL_YEAR));
    assertEquals(
        List.of(
            "(none) | 2021 | 1 | 1 | 0", "basic | 2021 | 3 | 2 | 1", "basic | 2022 | 1 | 1 | 0"),
        shown(nation, "phase", Keys.PHASE, Keys.FISCAL_YEAR));
  }

  @Test
  void eachDiseaseAreaOfAProjectHasARow() {
    LiteralRun nation =
        nation(
            """
            outcome | outcome_kind | project | fiscal_year
            o1      | article      | X       | 2021
            o1      | article      | Y       | 2021
            o2      | article      | Z       | 2021
            """);
    assertEquals(
        List.of("(none) | 1 | 1 | 0", "cancer | 1 | 1 | 1", "rare | 1 | 1 | 0"),
        shown(nation, "disease_area", Results.DISEASE_AREA));
  }

  @Test
  void aReportWithoutProjectSharesWithNobodyAndAYearMayBeUnknown() {
    LiteralRun nation =
        nation(
            """
            outcome | outcome_kind | project | fiscal_year
            o1      | article      | X       |
            o1      | article      |         |
            """);
    assertEquals(List.of(" | 1 | 1 | 0"), shown(nation, "total", Keys.FISCAL_YEAR));
  }

  @Test
  void onlyReportsThatMatchAreInScope() {
    LiteralRun nation =
        nation(
            """
            outcome | outcome_kind | project | fiscal_year | status    | reported_on
            o1      | article      | X       | 2021        | confirmed | 2022-01-01
            o1      | article      | X       | 2021        | withdrawn | 2022-02-01
            o2      | patent       | X       | 2021        | confirmed | 2022-01-01
            o3      | article      | X       | 2021        | confirmed | 2024-04-01
            """);
    assertEquals(List.of(), shown(nation, "total"));
  }

  private static LiteralRun nation(String outcomes) {
    return LiteralRun.of(Kpis.TABLE, "kpi | outcome_kind\nK | article")
        .and(Inputs.PROJECTS, PROJECTS)
        .and(Inputs.OUTCOMES, outcomes);
  }

  private static List<String> shown(LiteralRun nation, String level, Field... keys) {
    List<Field> fields = new ArrayList<>(List.of(keys));
    fields.addAll(List.of(Keys.QUANTITY, Results.DISTINCT_OUTCOMES, Results.SHARED_OUTCOMES));
    LiteralTable counts = nation.table(ScopeCountRow.TABLE).where(Keys.LEVEL, level);
    return LiteralTable.shown(counts, fields.toArray(Field[]::new));
  }
}
