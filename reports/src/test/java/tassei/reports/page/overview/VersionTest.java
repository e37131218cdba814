package tassei.reports.page.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import tassei.reports.document.Language;
import tassei.reports.text.Wording;

class VersionTest {
  private static final Wording JA = Wording.in(Language.JA);
  private static final Wording EN = Wording.in(Language.EN);

  @Test
  void codesOfBuildsAreSaidInWords() {
    assertEquals("0.1.0", Version.said("0.1.0", JA));
    assertEquals("0.1.0（開発版）", Version.said("0.1.0-SNAPSHOT", JA));
    assertEquals("0.1.0 (in development)", Version.said("0.1.0-SNAPSHOT", EN));
    assertEquals("開発版", Version.said("development", JA));
  }
}
