package tassei.figures.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.contract.Level;
import tassei.contract.row.RollupRow;

/** Small tables in, small tables out. */
class BudgetFiguresTest {

  private static List<String> rows(String level, String lines) {
    BudgetTerms terms =
        new BudgetTerms(
            Lines.PROGRAMMES, List.of(), List.of(Level.named(level)), List.of(), Map.of());
    List<UsedLine> used = Envelopes.laid(Lines.lines(lines), terms.programmes());
    return AllSums.rollup(used, terms).stream().map(BudgetFiguresTest::shown).sorted().toList();
  }

  private static String shown(RollupRow row) {
    String owner =
        row.scope().level().keys().stream()
            .map(row.scope().owner()::of)
            .reduce("", (all, key) -> all + key + " ");
    return owner
        + row.amountYen()
        + (row.atLeast() ? "+" : "")
        + (row.openYen() == null ? "" : " open " + row.openYen())
        + (row.closedBy() == null ? "" : " " + row.closedBy());
  }

  @Test
  void aPieceCountsOnItsOwnKeysAndItsEnvelopeWithTheRest() {
    assertEquals(
        List.of("(none) 40", "M 60+ open 40"),
        rows(
            "ministry",
            """
            whole | own      |       |   |   |  | general | 100 | 1
            piece | of-which | whole | M | P |  |         | 60  | 1"""));
  }

  @Test
  void aScopeThatHoldsBothShowsTheWhole() {
    assertEquals(
        List.of("P 100"),
        rows(
            "integrated_project",
            """
            whole | own      |       |   | P |  | general | 100 | 1
            piece | of-which | whole | M | P |  |         | 60  | 1"""));
  }

  @Test
  void whatTheDigitsExplainLeavesNothingOpen() {
    assertEquals(
        List.of("(none) 1", "M 60", "N 39"),
        rows(
            "ministry",
            """
            whole | own  |       |   | P |  | general | 100 | 1
            one   | part | whole | M | P |  |         | 60  | 1
            two   | part | whole | N | P |  |         | 39  | 1"""));
  }

  @Test
  void aSumWhoseOneLineIsExactlyItsScopeIsClosedByIt() {
    assertEquals(
        List.of("(none) 40", "M 60 line:alone"),
        rows(
            "ministry",
            """
            alone | own |  | M |   |  |         | 60 | 1
            rest  | own |  |   | P |  | general | 40 | 1"""));
  }

  @Test
  void aKeyBeyondTheScopeNarrowsALineUnlessAllThatIsOpenNamesTheSame() {
    String open = "rest | own |  |   | %s |  | general | 40 | 1";
    String line = "some | own |  | M | P |  | general | 60 | 1\n";
    assertEquals(
        List.of("(none) 40", "M 60 line:some"), rows("ministry", line + open.formatted("P")));
    assertEquals(
        List.of("(none) 40", "M 60+ open 40"), rows("ministry", line + open.formatted("Q")));
  }

  @Test
  void lessThanNothingLeavesASumOpenWithoutABound() {
    assertEquals(
        List.of("(none) -40", "M 60 open 0"),
        rows(
            "ministry",
            """
            some | own |  | M | P |  | general | 60  | 1
            rest | own |  |   |   |  | general | -40 | 1"""));
  }

  @Test
  void aChildProgrammeIsAPartOfItsParentsLine() {
    assertEquals(
        List.of("child 30", "other 5", "parent 100"),
        rows(
            "programme",
            """
            p | own |  | M |  | parent | general | 100 | 1
            c | own |  | M |  | child  | general | 30  | 1
            o | own |  | M |  | other  | general | 5   | 1"""));
  }

  @Test
  void whatIsOutsideThePlanIsToldApart() {
    assertEquals(
        List.of("(outside) 8", "P 100"),
        rows(
            "integrated_project",
            """
            in  | own |  | M | P       |  | general | 100 | 1
            out | own |  | M | outside |  | general | 8   | 1"""));
  }
}
