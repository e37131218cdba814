package tassei.jobs.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle on budget lines whose answers were worked out by hand. */
class OracleBudgetTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

  @TempDir private Path folder;
  private LiteralTables tables;

  @BeforeEach
  void noRows() {
    tables = new LiteralTables(folder);
  }

  @Test
  void piecesCountOnTheirOwnKeysAndTheEnvelopeWithWhatIsLeft() throws Exception {
    tables.lines(
        """
        ('E', 'initial', 'own', NULL, NULL, NULL, 'general', 10.0),
        ('A', 'initial', 'part', 'E', 'MX', NULL, 'general', 6.0),
        ('B', 'initial', 'part', 'E', 'MY', NULL, NULL, 3.9),
        ('W', 'initial', 'within', 'E', 'MX', NULL, 'general', 3.0),
        ('R', 'initial', 'relisted', NULL, 'MX', NULL, 'general', 3.0)\
        """);
    assertEquals(
        List.of(
            "main | ministry | 2021 | initial | (none) |  |  |  |  | 10000000 | fal"
                + "se |  |  |  |  | coverage | 1 | 1 | 30000000 |  | ",
            "main | ministry | 2021 | initial | MX |  |  |  |  | 600000000 | false "
                + "|  |  |  |  | coverage | 60 | 1 | 10000000 |  | ",
            "main | ministry | 2021 | initial | MY |  |  |  |  | 390000000 | false "
                + "|  |  |  |  | coverage | 39 | 1 | 10000000 |  | ",
            "main | ministry+account | 2021 | initial | (none) |  |  |  | general |"
                + " 10000000 | false |  |  |  |  | coverage | 1 | 1 | 30000000 |  | ",
            "main | ministry+account | 2021 | initial | MX |  |  |  | general | 600"
                + "000000 | false |  |  |  |  | coverage | 60 | 1 | 10000000 |  | ",
            "main | ministry+account | 2021 | initial | MY |  |  |  | general | 390"
                + "000000 | false |  |  |  |  | coverage | 39 | 1 | 10000000 |  | ",
            "main | total | 2021 | initial |  |  |  |  |  | 1000000000 | false |  |"
                + "  |  |  | coverage | 100 | 3 | 10000000 |  | "),
        rollup("total", "ministry", "ministry+account"));
  }

  @Test
  void sumsByAKeyAreLowerBoundsWhereLinesWithoutItHoldMoreThanRoundingExplains() throws Exception {
    tables.lines(
        """
        ('E', 'initial', 'own', NULL, NULL, NULL, 'general', 10.0),
        ('A', 'initial', 'of-which', 'E', 'MX', NULL, 'general', 5.0),
        ('B', 'initial', 'of-which', 'E', 'MX', NULL, 'general', 1.0),
        ('C', 'executed', 'own', NULL, 'MX', NULL, 'special', 1.0)\
        """);
    assertEquals(
        List.of(
            "main | ministry | 2021 | executed | MX |  |  |  |  | 100000000 | false"
                + " |  |  |  |  | coverage | 100 | 1 | 10000000 |  | ",
            "main | ministry | 2021 | initial | (none) |  |  |  |  | 400000000 | fa"
                + "lse |  |  |  |  | coverage | 40 | 1 | 30000000 |  | ",
            "main | ministry | 2021 | initial | MX |  |  |  |  | 600000000 | true |"
                + " 400000000 |  |  |  | not-itemised |  | 2 | 20000000 |  | "),
        rollup("ministry"));
  }

  @Test
  void aChildProgrammesOwnLineIsAPartOfTheNearestFittingLineAboveIt() throws Exception {
    tables
        .with(
            "programmes (programme, parent)",
            "VALUES ('top', NULL), ('mid', 'top'), ('low', 'mid'), ('aside', 'top')")
        .lines(
            """
            ('T', 'initial', 'own', NULL, 'MX', 'top', 'general', 10.0),
            ('L', 'initial', 'own', NULL, NULL, 'low', 'general', 2.0),
            ('M', 'initial', 'own', NULL, 'MX', 'low', 'general', 1.0),
            ('S', 'initial', 'own', NULL, 'MX', 'aside', 'special', 4.0)\
            """);
    assertEquals(
        List.of(
            "main | ministry | 2021 | initial | (none) |  |  |  |  | 200000000 | fa"
                + "lse |  |  |  |  | coverage | 12.5 | 1 | 10000000 |  | ",
            "main | ministry | 2021 | initial | MX |  |  |  |  | 1400000000 | true "
                + "| 200000000 |  |  |  | not-itemised |  | 3 | 20000000 |  | ",
            "main | programme | 2021 | initial |  |  | aside |  |  | 400000000 | fa"
                + "lse |  |  |  |  | coverage | 25 | 1 | 10000000 |  | ",
            "main | programme | 2021 | initial |  |  | low |  |  | 300000000 | fals"
                + "e |  |  |  |  | coverage | 18.75 | 2 | 20000000 |  | ",
            "main | programme | 2021 | initial |  |  | top |  |  | 1600000000 | fal"
                + "se |  |  |  |  | coverage | 100 | 4 | 30000000 |  | "),
        // L is without ministry, T is not: both stand. M is inside T.
        rollup("ministry", "programme"));
  }

  @Test
  void changesAreMadeInsideACollectionAgainstLastYearsInitial() throws Exception {
    tables.with(
        "budget (collection, fiscal_year, stage, line, ministry, amount, status, reported_on,"
            + " inclusion, unit, amount_place)",
        """
        SELECT *, 'own', '千円', 1 FROM (VALUES
          ('c', 2020, 'initial', '1', 'MX', 3, 'confirmed', NULL::DATE),
          ('c', 2021, 'draft', '2', 'MX', 3, 'confirmed', '2021-01-01'),
          ('c', 2021, 'draft', '2', 'MX', 1, 'provisional', '2021-02-01'),
          ('c', 2021, 'draft', '2', 'MX', 9, 'confirmed', '2024-04-01'),
          ('c', 2021, 'initial', '3', 'MX', 0, 'confirmed', NULL),
          ('c', 2022, 'initial', '4', 'MX', 5, 'confirmed', NULL),
          ('d', 2022, 'initial', '5', 'MX', 5, 'confirmed', '2022-01-01'),
          ('d', 2022, 'initial', '5', 'MX', 5, 'withdrawn', '2022-01-02'))\
        """);
    assertEquals(
        List.of(
            "c | total | 2020 | initial |  |  |  |  |  | 3000 | false |  |  |  |  |"
                + " coverage | 100 | 1 | 1000 |  | ",
            "c | total | 2021 | draft |  |  |  |  |  | 1000 | false |  | 3000 | -20"
                + "00 | -66.66667 |  | 100 | 1 | 1000 |  | ",
            "c | total | 2021 | initial |  |  |  |  |  | 0 | false |  | 3000 | -300"
                + "0 | -100 |  |  | 1 | 1000 |  | ",
            "c | total | 2022 | initial |  |  |  |  |  | 5000 | false |  | 0 | 5000"
                + " |  | zero-base | 100 | 1 | 1000 |  | "),
        rollup("total"));
  }

  @Test
  void executionIsMeasuredAgainstTheCurrentBudget() throws Exception {
    tables.lines(
        """
        ('1', 'initial', 'own', NULL, 'MX', NULL, 'general', 10.0),
        ('2', 'supplementary', 'own', NULL, 'MX', NULL, 'special', 3.0),
        ('3', 'carried-out', 'own', NULL, 'MX', NULL, 'general', -1.0),
        ('4', 'executed', 'own', NULL, 'MX', NULL, 'general', 8.0),
        ('5', 'executed', 'own', NULL, 'MY', NULL, 'general', 2.0),
        ('6', 'request', 'own', NULL, 'MZ', NULL, 'general', 2.0),
        ('7', 'adjustment', 'own', NULL, 'MX', NULL, 'general', 2.0)\
        """);
    OracleQuestion question = question(List.of(), List.of("total", "ministry"));
    try (Oracle oracle = tables.askedBy(question)) {
      assertEquals(
          List.of(
              "main | ministry | 2021 | MX |  |  | 1200000000 | 800000000 | 0.66667",
              "main | ministry | 2021 | MY |  |  |  | 200000000 | ",
              "main | total | 2021 |  |  |  | 1200000000 | 1000000000 | 0.83333"),
          oracle.budgetExecution());
    }
  }

  /** All columns but the last, the accounts in the sum. */
  private List<String> rollup(String... levels) throws Exception {
    try (Oracle oracle = tables.askedBy(question(List.of(levels), List.of()))) {
      return oracle.budgetRollup().stream()
          .map(row -> row.substring(0, row.lastIndexOf(" | ")))
          .toList();
    }
  }

  private static OracleQuestion question(List<String> budget, List<String> execution) {
    return new OracleQuestion(
        AS_OF, budget, execution, List.of(), 6, BigDecimal.valueOf(100), BigDecimal.valueOf(80));
  }
}
