package tassei.reports.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.junit.jupiter.api.Test;

class GlyphsTest {

  @Test
  void japanese_and_marks_of_the_report_are_printed_as_they_are() {
    String text = "令和３年度 医薬品・医療機器（約１,２００件）−3.5% – ●◆▲▼■○◇□ → ¥";

    assertEquals(new Printable(text, List.of()), Glyphs.printable(text));
  }

  @Test
  void the_replacement_itself_is_in_the_face() {
    assertTrue(Glyphs.has(Glyphs.GETA.codePointAt(0)));
  }

  @Test
  void what_the_face_lacks_is_replaced_and_named_once() {
    assertEquals(
        new Printable("達成〓と〓", List.of("U+1F600")),
        Glyphs.printable("達成\uD83D\uDE00と\uD83D\uDE00"));
  }

  @Test
  void joined_emoji_leave_no_invisible_parts() {
    assertEquals(
        new Printable("〓〓", List.of("U+1F468", "U+200D", "U+1F52C", "U+FE0F")),
        Glyphs.printable("\uD83D\uDC68\u200D\uD83D\uDD2C\uFE0F"));
  }

  @Test
  void right_to_left_text_keeps_its_order_and_its_length() {
    assertEquals(
        new Printable("A〓〓B", List.of("U+202E", "U+05D0", "U+05D1", "U+202C")),
        Glyphs.printable("A\u202E\u05D0\u05D1\u202CB"));
  }

  @Test
  void line_breaks_are_blanks_and_other_controls_go() {
    assertEquals(new Printable("a b c", List.of("U+0007")), Glyphs.printable("a\nb\tc\u0007"));
  }

  @Test
  void half_a_pair_is_named() {
    assertEquals(new Printable("x〓", List.of("U+D83D")), Glyphs.printable("x\uD83D"));
  }

  @Test
  void a_voicing_mark_that_stands_apart_joins_its_letter() {
    assertEquals(new Printable("がん", List.of()), Glyphs.printable("か\u3099ん"));
  }

  @Test
  void both_faces_have_the_same_characters() {
    CmapLookup regular = Glyphs.table(Fonts.REGULAR);
    CmapLookup bold = Glyphs.table(Fonts.BOLD);
    for (int codePoint = 0; codePoint <= 0x2FFFF; codePoint++) {
      assertEquals(
          regular.getGlyphId(codePoint) == 0,
          bold.getGlyphId(codePoint) == 0,
          Integer.toHexString(codePoint));
    }
  }
}
