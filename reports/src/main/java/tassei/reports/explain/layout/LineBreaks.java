package tassei.reports.explain.layout;

import java.util.ArrayList;
import java.util.List;

/** Where a line of Japanese and English may end. */
final class LineBreaks {
  private static final String NO_LINE_BEGINS_WITH = "、。，．・：；？！」』）】〕〉》％ーァィゥェォッャュョぁぃぅぇぉっゃゅょ";
  private static final String NO_LINE_ENDS_WITH = "「『（【〔〈《";

  private LineBreaks() {}

  /** Pieces a line may be broken between: after blanks, and between full-width characters. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = 0;
    for (int character : text.codePoints().toArray()) {
      if (!piece.isEmpty() && mayBreak(before, character)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(character);
      before = character;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (before == ' ') {
      return after != ' ';
    }
    boolean wide = Width.ofCharacter(before) == 2 || Width.ofCharacter(after) == 2;
    return wide
        && after != ' '
        && NO_LINE_BEGINS_WITH.indexOf(after) < 0
        && NO_LINE_ENDS_WITH.indexOf(before) < 0;
  }
}
