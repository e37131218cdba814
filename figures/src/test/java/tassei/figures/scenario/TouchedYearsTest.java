package tassei.figures.scenario;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tassei.contract.BudgetTable;
import tassei.contract.words.Stage;

/** What a change of AMED's budget of 2021 may change. */
class TouchedYearsTest {
  private final TouchedYears touched =
      new TouchedYears(List.of(table("AMED", 2021)), Map.of("all", List.of("AMED", "in-house")));

  private static BudgetTable table(String collection, int year) {
    return new BudgetTable(collection, year, Stage.INITIAL);
  }

  @Test
  void itsYearAndTheNextMayChangeThere() {
    assertFalse(touched.has("AMED", 2020));
    assertTrue(touched.has("AMED", 2021));
    assertTrue(touched.has("AMED", 2022));
    assertFalse(touched.has("AMED", 2023));
    assertFalse(touched.has("in-house", 2021));
  }

  @Test
  void aSumOfCollectionsMayChangeAsWell() {
    assertTrue(touched.has("all", 2021));
    assertTrue(touched.has("all", 2022));
  }

  @Test
  void suchFiguresLookAtLinesOfTheYearBeforeAndOfWhatIsAdded() {
    assertFalse(touched.restOn(table("AMED", 2019)));
    assertTrue(touched.restOn(table("AMED", 2020)));
    assertTrue(touched.restOn(table("AMED", 2022)));
    assertFalse(touched.restOn(table("AMED", 2023)));
    assertTrue(touched.restOn(table("in-house", 2021)));
    assertFalse(touched.restOn(table("others", 2021)));
  }
}
