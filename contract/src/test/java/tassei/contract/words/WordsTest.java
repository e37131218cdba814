package tassei.contract.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final List<Word[]> WORDS =
      List.of(
          Stage.values(),
          Inclusion.values(),
          OwnerKey.values(),
          ChangeReason.values(),
          Judgement.values(),
          Outlook.values(),
          SourceKind.values(),
          ControlledTable.values(),
          Expectation.values(),
          WhyNot.values());

  @Test
  void everyWordIsReadAsItIsWritten() {
    for (Word[] all : WORDS) {
      for (Word word : all) {
        assertEquals(word, Word.of(all, word.code()));
      }
      assertEquals(all.length, new HashSet<>(Word.codes(all)).size());
    }
  }

  @Test
  void anUnknownWordNamesThoseThereAre() {
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> Stage.of("final"));
    assertTrue(unknown.getMessage().startsWith("final: one of [request, draft, initial"));
  }

  @Test
  void aRequestAndADraftAreComparedWithAnInitialBudget() {
    assertEquals(Stage.INITIAL, Stage.REQUEST.comparedWith());
    assertEquals(Stage.INITIAL, Stage.DRAFT.comparedWith());
    assertEquals(Stage.EXECUTED, Stage.EXECUTED.comparedWith());
  }

  @Test
  void theOutlookFollowsFromTheProbability() {
    assertEquals(Outlook.LIKELY, Outlook.of(new BigDecimal("0.80000")));
    assertEquals(Outlook.OPEN, Outlook.of(new BigDecimal("0.79999")));
    assertEquals(Outlook.OPEN, Outlook.of(new BigDecimal("0.5")));
    assertEquals(Outlook.UNLIKELY, Outlook.of(new BigDecimal("0.49999")));
    assertNull(Outlook.of((BigDecimal) null));
  }

  @Test
  void aLineCountsOrIsShownAside() {
    assertEquals(
        List.of(Inclusion.WITHIN, Inclusion.RELISTED, Inclusion.OTHER_CUT, Inclusion.OUTER),
        List.of(Inclusion.values()).stream().filter(Inclusion::isShownAside).toList());
    assertTrue(Inclusion.PART.isPiece() && Inclusion.OF_WHICH.isPiece());
  }
}
