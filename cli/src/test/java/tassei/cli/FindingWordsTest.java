package tassei.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tassei.contract.words.FindingCode;
import tassei.reports.document.Language;
import tassei.reports.text.Words;

/** What runs write, reports have words for. */
class FindingWordsTest {
  @ParameterizedTest
  @EnumSource
  void everyKindOfFindingHasANameAndAMeaning(Language language) {
    Words words = new Words(language);
    for (FindingCode finding : FindingCode.values()) {
      String code = finding.code();
      assertTrue(words.find("quality.finding." + code).isPresent(), code);
      assertTrue(words.find("quality.finding.meaning." + code).isPresent(), code);
    }
  }
}
