package tassei.reports.chart.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void a_name_breaks_where_it_reads() {
    assertEquals(List.of("再生・細胞医療・", "遺伝子治療プロジェクト"), lines("再生・細胞医療・遺伝子治療プロジェクト", 110));
    assertEquals(List.of("国立研究開発法人", "日本医療研究開発機構"), lines("国立研究開発法人日本医療研究開発機構", 100));
  }

  @Test
  void points_and_closing_brackets_do_not_begin_a_line() {
    for (int width = 30; width < 200; width++) {
      for (String line : lines("目標（2024年度、累計）を達成した。次は「計画」、そして実施", width)) {
        assertTrue("、。）」".indexOf(line.charAt(0)) < 0, line);
      }
    }
  }

  @Test
  void english_breaks_at_blanks() {
    assertEquals(
        List.of("Regenerative Medicine", "and Gene Therapy Project"),
        lines("Regenerative Medicine and Gene Therapy Project", 120));
  }

  @Test
  void a_word_longer_than_the_line_is_broken_and_whole() {
    List<String> lines = lines("Pneumonoultramicroscopicsilicovolcanoconiosis", 60);

    assertEquals("Pneumonoultramicroscopicsilicovolcanoconiosis", String.join("", lines));
    assertTrue(lines.stream().allMatch(line -> Type.NAME.width(line) <= 60));
  }

  @Test
  void no_width_at_all_still_ends() {
    assertEquals(List.of("達", "成"), lines("達成", 1));
    assertEquals(List.of(""), lines("", 50));
  }

  private static List<String> lines(String text, double width) {
    return Wrapping.lines(text, Type.NAME, width);
  }
}
