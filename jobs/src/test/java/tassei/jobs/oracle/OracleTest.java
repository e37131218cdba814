package tassei.jobs.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle on indicators whose answers were worked out by hand. */
class OracleTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
  private static final String KPI_COLUMNS =
      "kpis (kpi, measure, target, direction, basis, from_fy, due_fy, unit_ja, outcome_kind,"
          + " integrated_project, outcome_tags, kind)";

  @TempDir private Path folder;
  private LiteralTables tables;

  @BeforeEach
  void projectsAndOutcomes() {
    tables =
        new LiteralTables(folder)
            .with(
                "projects (project, integrated_project, phase, disease_areas, simulated)",
                """
                VALUES ('a', 'I1', 'basic', 'cancer;rare', FALSE),
                  ('b', 'I1', NULL, NULL, TRUE), ('c', 'I2', 'basic', 'cancer', FALSE)\
                """)
            .with(
                "outcomes (outcome, outcome_kind, project, fiscal_year, occurred_on, quantity,"
                    + " denominator, status, reported_on, tags)",
                """
                VALUES
                  ('o1', 'paper', 'a', 2020, NULL, NULL, NULL, 'confirmed', NULL, 'x;y'),
                  ('o1', 'paper', 'c', 2020, NULL, 3, NULL, 'provisional', '2021-01-01', 'x'),
                  ('o2', 'paper', 'a', NULL, '2022-03-31', 2, NULL, 'confirmed', NULL, 'x;z'),
                  ('o2', 'paper', 'b', 2021, NULL, 2, NULL, 'confirmed', NULL, 'y'),
                  ('o3', 'paper', NULL, 2023, NULL, 4, NULL, 'confirmed', NULL, NULL),
                  ('o4', 'paper', 'b', 2023, NULL, 7, NULL, 'confirmed', '2024-01-01', NULL),
                  ('o4', 'paper', 'b', 2023, NULL, 7, NULL, 'withdrawn', '2024-02-01', NULL),
                  ('o5', 'paper', 'b', 2019, NULL, 9, NULL, 'confirmed', NULL, NULL),
                  ('q1', 'reply', 'a', 2022, NULL, 1, 3, 'confirmed', NULL, NULL),
                  ('q2', 'reply', 'c', 2023, NULL, 1, 4, 'confirmed', NULL, NULL)\
                """);
  }

  @Test
  void anOutcomeCountsOnceHoweverManyProjectsReportIt() throws Exception {
    tables.with(
        KPI_COLUMNS,
        """
        VALUES
          ('all', 'count', 18, NULL, NULL, 2020, 2024, '件', 'paper', NULL, NULL, 'output'),
          ('i1', 'count', 9, NULL, 'total', 2020, 2024, '件', 'paper;other', 'I1', NULL, 'output'),
          ('tag', 'count', 3, NULL, 'total', 2020, 2024, '件', 'paper', NULL, 'x;y|z', 'output'),
          ('year', 'count', 5, NULL, 'yearly', 2020, 2022, '件', 'paper', NULL, NULL, 'output'),
          ('mon', 'count', NULL, NULL, NULL, NULL, NULL, '件', 'paper', 'I1', NULL, 'monitor')\
        """);
    // all: o1 3 + o2 2 + o3 4 = 9 of 18, 48 of 60 months: pace 62.5. i1: o1 3 + o2 2.
    // tag: a's report of o1 has x and y, a's of o2 x and z. year: FY2022 has none. mon: with o5.
    assertEquals(
        List.of(
            "all |  |  |  | output |  |  | 件 | count | up | >= | total | 18 | 9 |  | 2023 |"
                + " 2024-03-31 | 50 | 80 | 62.5 | behind |  | events | true | false |  | false",
            "i1 |  | I1 |  | output |  |  | 件 | count | up | >= | total | 9 | 5 |  | 2021 |"
                + " 2024-03-31 | 55.55556 | 80 | 69.44444 | behind |  | events | false | false |  |"
                + " false",
            "mon |  | I1 |  | monitor |  |  | 件 | count | up |  | total |  | 14 |  | 2021 |"
                + " 2024-03-31 |  |  |  | no-target | no-target | events | false | true |  |"
                + " false",
            "tag |  |  |  | output |  |  | 件 | count | up | >= | total | 3 | 5 |  | 2021 |"
                + " 2024-03-31 | 166.66667 | 80 | 208.33333 | attained |  | events | false | false |"
                + " true | true",
            "year |  |  |  | output |  |  | 件 | count | up | >= | yearly | 5 | 0 |  | 2022 |"
                + " 2024-03-31 | 0 | 100 |  | missed |  | events | false | false |  | true"),
        attainment(AS_OF));
  }

  @Test
  void ratiosAreSumsOverSums() throws Exception {
    tables
        .with(
            KPI_COLUMNS,
            """
            VALUES
              ('e', 'ratio', 75, NULL, NULL, 2020, 2024, '％', 'reply', NULL, NULL, 'outcome'),
              ('p', 'ratio', 0.5, 'down', NULL, 2020, 2024, '倍', NULL, NULL, NULL, 'outcome'),
              ('s', 'status', NULL, NULL, NULL, 2020, 2024, NULL, NULL, NULL, NULL, 'outcome')\
            """)
        .with(
            "actuals (kpi, fiscal_year, basis, actual, denominator, status)",
            """
            VALUES ('p', 2021, 'cumulative', 2, 3, 'provisional'),
              ('p', 2022, 'yearly', 9, 9, 'confirmed')\
            """);
    assertEquals(
        List.of(
            "e |  |  |  | outcome |  |  | ％ | ratio | up | >= | total | 75 | 28.57143 | 7 | 2023 |"
                + " 2024-03-31 | 38.09524 | 80 |  | behind |  | events | false | false |  |"
                + " false",
            "p |  |  |  | outcome |  |  | 倍 | ratio | down | <= | total | 0.5 | 0.66667 | 3 |"
                + " 2021 | 2024-03-31 | 75 | 40 |  | behind |  | published | true | false |  | false",
            "s |  |  |  | outcome |  |  |  | status | up |  | total |  |  |  |  | 2024-03-31 |"
                + "  |  |  | no-target | not-measurable |  | false | false |  | false"),
        attainment(AS_OF));
  }

  @Test
  void publishedSeriesAddTheYearsAfterTheNewestCumulativeFigure() throws Exception {
    tables
        .with(
            KPI_COLUMNS,
            """
            VALUES
              ('c', 'count', 100, NULL, NULL, 2020, 2024, '件', NULL, NULL, NULL, 'output'),
              ('y', 'count', 10, NULL, 'yearly', 2020, 2024, '件', NULL, NULL, NULL, 'output'),
              ('d', 'count', 0, NULL, NULL, 2020, 2022, '件', NULL, NULL, NULL, 'output'),
              ('n', 'level', 5, NULL, NULL, 2020, 2024, '人', NULL, NULL, NULL, 'output')\
            """)
        .with(
            "actuals (kpi, from_fiscal_year, fiscal_year, basis, actual, status, reported_on)",
            """
            VALUES ('c', NULL, 2020, 'cumulative', 30, 'confirmed', NULL),
              ('c', NULL, 2020, 'cumulative', 20, 'confirmed', '2021-05-01'),
              ('c', NULL, 2020, 'yearly', 99, 'confirmed', NULL),
              ('c', 2021, 2022, 'yearly', 28, 'provisional', NULL),
              ('c', NULL, 2023, 'yearly', 9, 'confirmed', '2024-04-01'),
              ('y', NULL, 2021, 'cumulative', 7, 'confirmed', NULL),
              ('y', NULL, 2022, 'cumulative', 16, 'confirmed', NULL),
              ('y', NULL, 2023, 'cumulative', 40, 'withdrawn', NULL),
              ('d', NULL, 2021, 'yearly', 0, 'confirmed', NULL)\
            """);
    // c: 20 + 28 = 48 of 100 in 36 of 60 months: pace 80 exactly. y: 16 - 7 = 9 of 10.
    assertEquals(
        List.of(
            "c |  |  |  | output |  |  | 件 | count | up | >= | total | 100 | 48 |  | 2022 |"
                + " 2024-03-31 | 48 | 60 | 80 | at-risk |  | published | true | false |  | false",
            "d |  |  |  | output |  |  | 件 | count | up | >= | total | 0 | 0 |  | 2021 |"
                + " 2024-03-31 |  | 66.66667 |  | attained | zero-target | published | false |"
                + " false | true | true",
            "n |  |  |  | output |  |  | 人 | level | up | >= | total | 5 |  |  |  |"
                + " 2024-03-31 |  |  |  | unreported | no-actual |  | false | false |  | false",
            "y |  |  |  | output |  |  | 件 | count | up | >= | yearly | 10 | 9 |  | 2022 |"
                + " 2024-03-31 | 90 | 60 |  | at-risk |  | published | false | false |  | false"),
        attainment(AS_OF));
  }

  @Test
  void aTargetIsMissedWhenItsDueYearIsReportedOrTheGraceMonthsHavePassed() throws Exception {
    tables.with(
        KPI_COLUMNS,
        """
        VALUES ('k', 'count', 10, NULL, NULL, 2020, 2022, '件', 'paper', NULL, NULL, 'output'),
          ('l', 'count', 10, NULL, NULL, 2024, 2028, '件', 'paper', NULL, NULL, 'output'),
          ('u', 'count', 12, NULL, NULL, 2020, 2024, '件', 'paper', NULL, NULL, 'output')\
        """);
    // By September 2023 the year 2022 is observed to its end, and 2023 is not over.
    assertEquals(
        List.of(
            "k |  |  |  | output |  |  | 件 | count | up | >= | total | 10 | 5 |  | 2021 |"
                + " 2023-09-29 | 50 | 100 | 50 | missed |  | events | true | false |  | true",
            "l |  |  |  | output |  |  | 件 | count | up | >= | total | 10 |  |  |  |"
                + " 2023-09-29 |  | 0 |  | not-begun | no-actual |  | false | false |  | false"),
        attainment(LocalDate.of(2023, 9, 29)).subList(0, 2));
    // u: 3 + 2 + 4 of 12 in 48 of 60 months, and nothing is reported of the fifth year.
    String before =
        "u |  |  |  | output |  |  | 件 | count | up | >= | total | 12 | 9 |  | 2023 |"
            + " 2025-09-29 | 75 | 80 | 93.75 | unreported |  | events | true | false |  | false";
    assertEquals(before, attainment(LocalDate.of(2025, 9, 29)).get(2));
    assertEquals(
        before.replace("09-29", "09-30").replace("unreported | ", "missed | still-unreported"),
        attainment(LocalDate.of(2025, 9, 30)).get(2));
  }

  @Test
  void eventsCountOnceInEachScope() throws Exception {
    tables.with(
        KPI_COLUMNS,
        "VALUES ('k', 'count', 9, NULL, NULL, 2020, 2024, '件', 'paper', NULL, NULL, 'output')");
    try (Oracle oracle = tables.askedBy(OracleQuestion.at(AS_OF))) {
      assertEquals(
          List.of(
              "disease_area | k | 2020 |  |  |  | cancer |  |  | 3 | 1 | 1",
              "disease_area | k | 2020 |  |  |  | rare |  |  | 3 | 1 | 0",
              "disease_area | k | 2021 |  |  |  | (none) |  |  | 2 | 1 | 0",
              "disease_area | k | 2021 |  |  |  | cancer |  |  | 2 | 1 | 0",
              "disease_area | k | 2021 |  |  |  | rare |  |  | 2 | 1 | 0",
              "integrated_project | k | 2020 |  | I1 |  |  |  |  | 3 | 1 | 0",
              "integrated_project | k | 2020 |  | I2 |  |  |  |  | 3 | 1 | 0",
              "integrated_project | k | 2021 |  | I1 |  |  |  |  | 2 | 1 | 1",
              "total | k | 2020 |  |  |  |  |  |  | 3 | 1 | 1",
              "total | k | 2021 |  |  |  |  |  |  | 2 | 1 | 1",
              "total | k | 2023 |  |  |  |  |  |  | 4 | 1 | 0"),
          oracle.kpiByScope().stream()
              .filter(row -> row.matches("(total|disease_area|integrated_project) .*"))
              .toList());
    }
  }

  private List<String> attainment(LocalDate asOf) throws Exception {
    try (Oracle oracle = tables.askedBy(OracleQuestion.at(asOf))) {
      return oracle.kpiAttainment();
    }
  }
}
