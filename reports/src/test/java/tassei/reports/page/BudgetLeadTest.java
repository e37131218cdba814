package tassei.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tassei.contract.row.RollupRow;

/** Who holds the most, and how surely that may be said. */
class BudgetLeadTest {

  private static List<RollupRow> rows(String... texts) {
    return List.of(texts).stream()
        .map(text -> Rows.sum("C|ministry|2021|initial|" + text))
        .toList();
  }

  private static Optional<BudgetLead.Surety> surety(String... texts) {
    return BudgetLead.of(rows(texts), BudgetLead.Key.MINISTRY).map(BudgetLead::surety);
  }

  @Test
  void aWholeAmountHasItsShare() {
    assertEquals(
        Optional.of(BudgetLead.Surety.SHARE),
        surety("M1|||||60||||coverage|60", "M2|||||40||||coverage|40"));
  }

  @Test
  void aLowerBoundLeadsIfNothingUnstatedCanOvertakeIt() {
    assertEquals(
        Optional.of(BudgetLead.Surety.LEADS),
        surety("M1|||||60|least", "M2|||||30|least", "(none)|||||29||||coverage|20"));
  }

  @Test
  void nobodyIsSaidToLeadWhomTheRestMayOvertake() {
    assertEquals(
        Optional.of(BudgetLead.Surety.OPEN),
        surety("M1|||||60|least", "M2|||||30|least", "(none)|||||30||||coverage|20"));
  }

  @Test
  void anUnknownRestBelowZeroTakesNothingAway() {
    assertEquals(
        Optional.of(BudgetLead.Surety.OPEN),
        surety("M1|||||60||||coverage|50", "M2|||||60||||coverage|50", "(none)|||||-1"));
  }

  @Test
  void theOpenRestIsGivenToEachOther() {
    assertEquals(
        Optional.of(BudgetLead.Surety.LEADS),
        surety("M1|||||60|least 5", "M2|||||30|least 29", "(none)|||||29"));
    assertEquals(
        Optional.of(BudgetLead.Surety.OPEN),
        surety("M1|||||60|least 5", "M2|||||30|least 30", "(none)|||||29"));
  }

  /** A third one, whom no line names, may hold all of what is not itemised. */
  @Test
  void whatIsNotItemisedMayAllBeOfOneWhomNobodyNames() {
    assertEquals(
        Optional.of(BudgetLead.Surety.OPEN),
        surety("M1|||||39.6||||coverage|17", "M2|||||1||||coverage|1", "(none)|||||191"));
  }

  @Test
  void aSumOpenEitherWayLeadsNobody() {
    assertEquals(
        Optional.of(BudgetLead.Surety.OPEN),
        surety("M1|||||60|open 1", "M2|||||30", "(none)|||||1"));
  }

  @Test
  void oneAloneLeadsNobody() {
    assertEquals(Optional.empty(), surety("M1|||||60||||coverage|60", "(none)|||||40"));
    assertEquals(Optional.empty(), surety("M1|||||60||||coverage|60", "M2|||||"));
  }

  @Test
  void theLargestIsNamedWhereverItStands() {
    BudgetLead lead =
        BudgetLead.of(
                rows("M1|||||40||||coverage|40", "M2|||||60||||coverage|60"),
                BudgetLead.Key.MINISTRY)
            .orElseThrow();
    assertEquals("M2", lead.row().owner().ministry());
  }
}
