package tassei.reports.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The characters the bundled face has. Read from its own table, not by AWT, which answers for its
 * fallbacks too. Text stays in its logical order: what runs right to left is not in the face, so it
 * is replaced like anything else that is missing.
 */
public final class Glyphs {
  /** The printer's mark for a type that is not in the case. */
  static final String GETA = "〓";

  private static final CmapLookup TABLE = table(Fonts.REGULAR);

  private final StringBuilder text = new StringBuilder();
  private final Set<String> missing = new LinkedHashSet<>();

  private Glyphs() {}

  /** The text with 〓 for each character the face lacks; marks that draw nothing are left out. */
  public static Printable printable(String text) {
    Glyphs glyphs = new Glyphs();
    text.codePoints().forEach(glyphs::add);
    return new Printable(glyphs.text.toString(), new ArrayList<>(glyphs.missing));
  }

  public static boolean has(int codePoint) {
    return TABLE.getGlyphId(codePoint) != 0;
  }

  private void add(int codePoint) {
    if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
      text.append(' ');
    } else if (isInvisible(codePoint)) {
      missing.add(name(codePoint));
    } else if (has(codePoint)) {
      text.appendCodePoint(codePoint);
    } else if (!composed(codePoint)) {
      missing.add(name(codePoint));
      text.append(GETA);
    }
  }

  /** Controls, marks of direction, joiners and variation selectors. */
  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    boolean selector =
        (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
            || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    return type == Character.CONTROL || type == Character.FORMAT || selector;
  }

  /** Whether an accent joined the letter before it: file names of some systems come apart. */
  private boolean composed(int codePoint) {
    if (Character.getType(codePoint) != Character.NON_SPACING_MARK || text.length() == 0) {
      return false;
    }
    int before = text.codePointBefore(text.length());
    String pair = Character.toString(before) + Character.toString(codePoint);
    String one = Normalizer.normalize(pair, Normalizer.Form.NFC);
    if (one.codePointCount(0, one.length()) != 1 || !has(one.codePointAt(0))) {
      return false;
    }
    text.setLength(text.length() - Character.charCount(before));
    text.append(one);
    return true;
  }

  private static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  static CmapLookup table(String face) {
    try (InputStream file = Fonts.file(face);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
