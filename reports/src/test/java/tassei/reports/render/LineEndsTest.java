package tassei.reports.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineEndsTest {
  @Test
  void betweenJapaneseCharacters() {
    assertEquals("達|成|率", marked("達成率"));
  }

  @Test
  void noLineBeginsWithAClosingMarkOrASmallKana() {
    assertEquals("終|了。|次、|「甲」|と|チャー|ト", marked("終了。次、「甲」とチャート"));
  }

  @Test
  void aNumberKeepsItsUnit() {
    assertEquals("計|336.0億|円|と|9件|で|48.3％", marked("計336.0億円と9件で48.3％"));
  }

  @Test
  void afterBlanksAndHyphensOfLatinWords() {
    assertEquals(
        "whole-|genome |data |−4.8 |FY2020–FY2024", marked("whole-genome data −4.8 FY2020–FY2024"));
  }

  @Test
  void aCountInBracketsStaysWithWhatItCounts() {
    assertEquals("about |70 % |(4 years)", marked("about 70 % (4 years)"));
    assertEquals("約70 %|（4年分）", marked("約70 %（4年分）"));
    assertEquals("in |4 |years", marked("in 4 years"));
  }

  @Test
  void pairsOfSurrogatesStayWhole() {
    assertEquals("𠮷|野", marked("𠮷野"));
  }

  private static String marked(String text) {
    return String.join("|", LineEnds.pieces(text));
  }
}
