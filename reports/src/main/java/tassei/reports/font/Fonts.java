package tassei.reports.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Noto Sans JP from this jar, drawn the same with or without fonts on the machine. The first call
 * must come before anything else of the process draws text: the JDK reads its font settings once.
 */
public final class Fonts {
  static final String REGULAR = "NotoSansJP-Regular.ttf";
  static final String BOLD = "NotoSansJP-Bold.ttf";

  private Fonts() {}

  /** Points the JDK to the bundled faces; done once, later calls change nothing. */
  public static void prepare() {
    Faces.ready();
  }

  public static Font regular(float points) {
    return Faces.INSTANCE.regular.deriveFont(points);
  }

  public static Font bold(float points) {
    return Faces.INSTANCE.bold.deriveFont(points);
  }

  /** The regular face as a TrueType file; the caller closes it. */
  public static InputStream regularFile() {
    return file(REGULAR);
  }

  /** The bold face as a TrueType file; the caller closes it. */
  public static InputStream boldFile() {
    return file(BOLD);
  }

  static InputStream file(String name) {
    InputStream stream = Fonts.class.getResourceAsStream("/fonts/" + name);
    if (stream == null) {
      throw new IllegalStateException("the jar lacks fonts/" + name);
    }
    return stream;
  }

  /** Made when first asked for, so that the settings stand before the first font is opened. */
  private static final class Faces {
    static final Faces INSTANCE = new Faces(FontFolder.create());

    final Font regular;
    final Font bold;

    Faces(FontFolder folder) {
      System.setProperty("java.awt.headless", "true");
      System.setProperty("sun.awt.fontconfig", folder.settings().toString());
      regular = face(folder.regular());
      bold = face(folder.bold());
    }

    static void ready() {
      INSTANCE.regular.canDisplay('漢');
    }

    private static Font face(Path file) {
      try {
        return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
      } catch (FontFormatException e) {
        throw new IllegalStateException("the bundled face " + file + " cannot be opened", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
