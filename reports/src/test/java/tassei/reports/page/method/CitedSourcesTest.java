package tassei.reports.page.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tassei.reports.ReportDocument;
import tassei.reports.document.Document;
import tassei.reports.document.Language;
import tassei.reports.document.Texts;
import tassei.reports.page.RunOf;

/** Sources and remarks stand in the language of the page, where the run says what they are. */
class CitedSourcesTest {
  private static RunOf run() {
    return RunOf.nothing()
        .ministries("M1")
        .projects("P", "A")
        .called("source", "資料A", "資料A", "Document A")
        .called("text", "別の切り方の注", "別の切り方の注", "divided by budget item")
        .sum("C|total|2021|initial||||||9||||coverage|100")
        .sum("C|integrated_project|2021|initial||A||||9||||coverage|100")
        .line("a|C|2021|initial|M1|A||R|own||9|9||資料A")
        .line("b|C|2021|initial|M1|A||R|other-cut|a|4||別の切り方の注|資料A")
        .line("c|C|2021|initial|M1|A||R|other-cut|a|5||訳のない注|資料A");
  }

  private static String texts(Language language) {
    Document document = ReportDocument.document(run().model(), language);
    return document.sections().stream()
        .filter(section -> section.id().equals("budget") || section.id().equals("sources"))
        .flatMap(section -> Texts.of(section))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void anEnglishPageCitesByTheEnglishName() {
    String english = texts(Language.EN);
    for (String expected : List.of("Document A", "divided by budget item")) {
      assertTrue(english.contains(expected), expected);
    }
    for (String japanese : List.of("資料A", "別の切り方の注", "訳のない注")) {
      assertFalse(english.contains(japanese), japanese);
    }
  }

  @Test
  void aJapanesePageCitesAsTheDocumentIsCalled() {
    String japanese = texts(Language.JA);
    assertEquals(
        List.of(true, true, true, false),
        List.of(
            japanese.contains("資料A"),
            japanese.contains("別の切り方の注"),
            japanese.contains("訳のない注"),
            japanese.contains("Document A")));
  }
}
