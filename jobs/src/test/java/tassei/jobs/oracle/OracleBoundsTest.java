package tassei.jobs.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The oracle on open sums and controls whose answers were worked out by hand. */
class OracleBoundsTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

  @TempDir private Path folder;
  private LiteralTables tables;

  @BeforeEach
  void noRows() {
    tables = new LiteralTables(folder);
  }

  @Test
  void aSumIsClosedByTheOneLineThatPrintsItUnlessTheOpenLinesMayBeOfAnotherRecipient()
      throws Exception {
    tables.with(
        "budget (line, inclusion, envelope, ministry, recipient, amount, stage, fiscal_year,"
            + " amount_place, unit)",
        """
        SELECT *, 'initial', 2021, 0.1, '億円' FROM (VALUES
          ('E', 'own', NULL, NULL, 'agency', 10.0),
          ('A', 'of-which', 'E', 'MX', 'agency', 6.0),
          ('B', 'of-which', 'E', 'MY', 'agency', 2.0),
          ('C', 'own', NULL, 'MY', NULL, 0.5),
          ('Z', 'own', NULL, 'MZ', 'in-house', 0.4))\
        """);
    // MX: A prints it, as the rest of E is the agency's too. MY is of two lines; MZ is in-house.
    assertEquals(
        List.of(
            "(none) | 200000000 | false |  | ",
            "MX | 600000000 | false |  | line:A",
            "MY | 250000000 | true | 200000000 | ",
            "MZ | 40000000 | true | 200000000 | "),
        bounds("ministry"));
  }

  @Test
  void aControlClosesTheSumOfExactlyItsLinesUnlessItCouldHideHalfOfTheSmallestOpenLine()
      throws Exception {
    tables
        .lines(
            """
            ('E', 'initial', 'own', NULL, NULL, NULL, 'general', 10.0),
            ('A', 'initial', 'of-which', 'E', 'MX', 'p', 'general', 4.0),
            ('B', 'initial', 'of-which', 'E', 'MX', 'q', 'general', 2.0),
            ('C', 'initial', 'of-which', 'E', 'MY', 'p', 'general', 1.0),
            ('D', 'initial', 'of-which', 'E', 'MY', 'q', 'general', 1.0),
            ('F', 'initial', 'own', NULL, 'MZ', 'p', 'general', 1.0),
            ('G', 'initial', 'own', NULL, 'MZ', 'q', 'general', 1.0)\
            """)
        .controls(
            """
              ('all of MX', 'MX', NULL, 6.1, 0.1, 'agree'),
              ('coarse', 'MY', NULL, 2, 2, 'agree'),
              ('of q', 'MZ', 'p;q', 2.0, 0.1, 'agree'),
              ('other', 'MZ', NULL, 2.0, 0.1, 'contradicts')\
            """);
    // What is left of E may be of any programme: a control of two programmes says less than MZ.
    assertEquals(
        List.of(
            "(none) | 200000000 | false |  | ",
            "MX | 600000000 | false |  | control:all of MX",
            "MY | 200000000 | true | 200000000 | ",
            "MZ | 200000000 | true | 200000000 | "),
        bounds("ministry"));
  }

  @Test
  void lessThanNothingLeavesASumOpenEitherWayAndAnotherProjectDoesNot() throws Exception {
    tables.with(
        "budget (line, collection, integrated_project, ministry, amount, inclusion, stage,"
            + " fiscal_year, amount_place, unit)",
        """
        SELECT *, 'own', 'initial', 2021, 0.1, '億円' FROM (VALUES
          ('1', 'c', 'P', 'MX', 5.0), ('2', 'c', 'P', 'MY', 5.0), ('3', 'c', NULL, 'MX', 3.0),
          ('4', 'c', NULL, 'MX', -1.0), ('5', 'd', 'P', 'MX', 5.0), ('6', 'd', 'P', 'MY', 5.0),
          ('7', 'd', 'outside', 'MX', 3.0))\
        """);
    assertEquals(
        List.of(
            "(none) | 200000000 | false |  | ",
            "(outside) | 300000000 | false |  | ",
            "P | 1000000000 | false |  | ",
            "P | 1000000000 | false | 300000000 | "),
        bounds("integrated_project"));
  }

  @Test
  void aProgrammeOfOneMinistryIsNotOpenToLinesOfAnother() throws Exception {
    tables
        .with(
            "programmes (programme, ministry)",
            "VALUES ('p', 'MX'), ('q', 'MX'), ('r', NULL), ('s', 'MY')")
        .lines(
            """
            ('1', 'initial', 'own', NULL, 'MX', 'p', 'general', 1.0),
            ('2', 'initial', 'own', NULL, 'MX', 'p', 'general', 1.0),
            ('3', 'initial', 'own', NULL, 'MX', 'q', 'general', 1.0),
            ('4', 'initial', 'own', NULL, 'MY', 'q', 'general', 1.0),
            ('5', 'initial', 'own', NULL, 'MX', 'r', 'general', 1.0),
            ('6', 'initial', 'own', NULL, 'MX', 'r', 'general', 1.0),
            ('7', 'initial', 'own', NULL, 'MY', 's', 'general', 1.0),
            ('8', 'initial', 'own', NULL, NULL, 's', 'general', 1.0),
            ('9', 'initial', 'own', NULL, 'MY', NULL, 'general', 3.0)\
            """);
    assertEquals(
        List.of(
            "(none) | 300000000 | false |  | ",
            "p | 200000000 | false |  | ",
            "q | 200000000 | true | 300000000 | ",
            "r | 200000000 | true | 300000000 | ",
            "s | 200000000 | true | 300000000 | "),
        bounds("programme"));
  }

  @Test
  void controlsAreJudgedByTheirDigitsAndByWhatMayBeMissing() throws Exception {
    tables
        .lines(
            """
            ('E', 'initial', 'own', NULL, NULL, NULL, 'general', 10.0),
            ('A', 'initial', 'of-which', 'E', 'MX', 'p', 'general', 4.0),
            ('B', 'initial', 'of-which', 'E', 'MX', 'q', 'general', 2.0),
            ('W', 'initial', 'within', 'E', 'MX', 'q', 'general', 3.0)\
            """)
        .controls(
            """
              ('above', 'MX', NULL, 10.2, 0.1, 'agree'), ('below', 'MX', NULL, 5.8, 0.1, 'agree'),
              ('inside', 'MX', NULL, 9.0, 0.1, 'agree'), ('none', 'MZ', NULL, 9.0, 0.1, 'agree'),
              ('rounded', NULL, NULL, 10.1, 0.1, 'agree')\
            """)
        .with(
            "controls (control, \"table\", measure, line, value, value_place, unit)",
            "VALUES ('named', 'budget', 'sum', 'A;W', 7.0, 0.1, '億円')");
    try (Oracle oracle = tables.askedBy(question(List.of("ministry"), List.of()))) {
      assertEquals(
          List.of(
              "above | sum | 1020000000 | 600000000 | -420000000 | 15000000 | differs | false |"
                  + " agree | 2 | 400000000",
              "below | sum | 580000000 | 600000000 | 20000000 | 15000000 | differs | false |"
                  + " agree | 2 | 400000000",
              "inside | sum | 900000000 | 600000000 | -300000000 | 15000000 | within-rounding |"
                  + " false | agree | 2 | 400000000",
              "named | sum | 700000000 | 700000000 | 0 | 15000000 | exact | false | agree | 2 | ",
              "none | sum | 900000000 |  |  |  | no-data | false | agree | 0 | ",
              "rounded | sum | 1010000000 | 1000000000 | -10000000 | 10000000 | within-rounding |"
                  + " false | agree | 1 | "),
          oracle.budgetControls());
    }
  }

  /** Last key, amount, at_least, open_yen and closed_by of each row. */
  private List<String> bounds(String level) throws Exception {
    return rollup(level).stream()
        .map(row -> row.split(" \\| ?", -1))
        .map(
            row ->
                String.join(
                    " | ",
                    row[4] + row[5] + row[6],
                    row[9].strip(),
                    row[10].strip(),
                    row[11].strip(),
                    row[20].strip()))
        .sorted()
        .toList();
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
