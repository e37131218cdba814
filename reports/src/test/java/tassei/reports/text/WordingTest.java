package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import tassei.reports.document.Language;

class WordingTest {
  @Test
  void fillsPlacesByNumber() {
    assertEquals("1 target met", TextTemplate.fill("{0} {0|target|targets} met", 1));
    assertEquals("0 targets met", TextTemplate.fill("{0} {0|target|targets} met", 0));
    assertEquals(
        "1,234 targets of $b {c}",
        TextTemplate.fill("{0} {0|target|targets} of {1}", 1234, "$b {c}"));
  }

  @Test
  void listsInTheMannerOfTheLanguage() {
    assertEquals("a, b and c", Wording.in(Language.EN).list(List.of("a", "b", "c")));
    assertEquals("a、b", Wording.in(Language.JA).list(List.of("a", "b")));
    assertEquals("a", Wording.in(Language.EN).list(List.of("a")));
    assertEquals("", Wording.in(Language.EN).list(List.of()));
  }

  @Test
  void wordsThatAreNotThereAreABug() {
    assertThrows(
        IllegalArgumentException.class, () -> Wording.in(Language.EN).say("common.nothing"));
    assertEquals("no-such-code", Wording.in(Language.EN).code("common.", "no-such-code"));
  }
}
