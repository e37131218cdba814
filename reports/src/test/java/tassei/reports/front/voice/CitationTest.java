package tassei.reports.front.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What several places in documents have in common. */
class CitationTest {
  private static String common(String... sources) {
    return Citation.common(List.of(sources));
  }

  @Test
  void pagesOfOneDocumentAreThatDocument() {
    assertEquals(
        "Overview of the budget",
        common("Overview of the budget, p. 12", "Overview of the budget, p. 13"));
    assertEquals("「概要」", common("「概要」p.1", "「概要」p.12", "「概要」"));
    assertEquals("概要", common("概要p.3", "概要 p.4-5"));
  }

  @Test
  void noWordNumberOrBracketIsBroken() {
    assertEquals("Plan", common("Plan, Table 12", "Plan, Annex 13"));
    assertEquals("Plan", common("Plan, Table 12", "Plan, Table 13"));
    assertEquals("「計画」", common("「計画」別表1", "「計画」別紙2"));
    assertEquals("", common("「計画A」", "「計画B」"));
    assertEquals("", common("「第2期 計画」", "「第2期 概要」"));
    assertEquals("", common("Planning", "Plan"));
  }

  @Test
  void nothingHasNothingInCommon() {
    assertEquals("", common());
    assertEquals("A", common("A"));
  }
}
