package tassei.reports.sheet.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Cell styles of a workbook, each made once. */
final class Styles {
  /** On every machine that writes Japanese in Excel; others show theirs. */
  private static final String FONT = "Yu Gothic";

  private static final short SIZE = 10;
  private static final short LARGE = 16;

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> made = new HashMap<>();
  private final Map<Look.Face, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont normal = workbook.getFontAt(0);
    normal.setFontName(FONT);
    normal.setFontHeightInPoints(SIZE);
  }

  XSSFCellStyle of(Look look) {
    return made.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.face(), this::font));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setLocked(look.face() != Look.Face.INPUT);
    style.setQuotePrefixed(look.literal());
    if (look.face().isInTable()) {
      place(style, look);
      line(style, look.face());
    }
    if (look.face() == Look.Face.BARE) {
      style.setWrapText(true);
      style.setVerticalAlignment(VerticalAlignment.CENTER);
    }
    if (look.face() == Look.Face.PLAIN) {
      style.setWrapText(true);
      style.setAlignment(HorizontalAlignment.LEFT);
    }
    if (!look.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    return style;
  }

  private static void place(XSSFCellStyle style, Look look) {
    boolean isWords = look.format().isEmpty() || look.format().equals(Look.WORDS);
    style.setWrapText(isWords);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    boolean isRight = !isWords || look.face() == Look.Face.NUMBER_HEAD;
    style.setAlignment(isRight ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setIndention((short) (isRight ? 1 : look.indent()));
  }

  private static void line(XSSFCellStyle style, Look.Face face) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(Colours.of(face.isHead() ? Colours.MUTED : Colours.LINE));
    ground(face)
        .ifPresent(
            colour -> {
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              style.setFillForegroundColor(Colours.of(colour));
            });
  }

  private static Optional<String> ground(Look.Face face) {
    return switch (face) {
      case HEAD, NUMBER_HEAD -> Optional.of(Colours.HEAD);
      case TOTAL -> Optional.of(Colours.TOTAL);
      case INPUT -> Optional.of(Colours.INPUT);
      default -> Optional.empty();
    };
  }

  private XSSFFont font(Look.Face face) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(face == Look.Face.TITLE ? LARGE : SIZE);
    font.setBold(
        switch (face) {
          case TITLE, MARK, HEADING, HEAD, NUMBER_HEAD, TOTAL -> true;
          default -> false;
        });
    font.setColor(
        Colours.of(
            switch (face) {
              case MARK -> Colours.MARK;
              case NOTE -> Colours.MUTED;
              case LINK -> Colours.LINK;
              default -> Colours.INK;
            }));
    font.setUnderline(face == Look.Face.LINK ? FontUnderline.SINGLE : FontUnderline.NONE);
    return font;
  }
}
