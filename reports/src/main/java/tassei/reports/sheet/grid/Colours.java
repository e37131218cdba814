package tassei.reports.sheet.grid;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours of the sheets; those of judgements belong to Status. */
public final class Colours {
  public static final String INK = "#222B33";
  public static final String MUTED = "#5B6670";
  public static final String LINE = "#E3E7EA";
  public static final String HEAD = "#E8EEF2";
  public static final String TOTAL = "#F3F5F7";
  public static final String MARK = "#B34E00";
  static final String LINK = "#0072B2";

  /** A cell the reader may change. */
  static final String INPUT = "#FFF6A8";

  static final String BAR = "#9CC7E3";
  public static final String BAD = "#FBE3D6";
  public static final String DOUBTFUL = "#FFF3D1";

  /** Of bars beside each other: told apart without red and green, and in grey. */
  public static final List<String> SERIES =
      List.of("#0072B2", "#E69F00", "#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#8A939B");

  private Colours() {}

  static byte[] bytes(String colour) {
    return HexFormat.of().parseHex(colour.substring(1));
  }

  public static XSSFColor of(String colour) {
    return new XSSFColor(bytes(colour));
  }

  /** So light that its own colour still reads on it. */
  static String tint(String colour) {
    byte[] bytes = bytes(colour);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (255 - (255 - (bytes[i] & 0xFF)) / 8);
    }
    return "#" + HexFormat.of().formatHex(bytes);
  }
}
