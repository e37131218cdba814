package tassei.reports.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Letters of a page that stand on one another: nobody can read either. */
public final class Overlaps {
  /** Of the narrower letter: kerned letters touch, and no more. */
  private static final double MOST_SHARED = 0.4;

  /** Letters on one line stand as low, as far as rounding goes; half of their height is not one. */
  private static final double SAME_LINE = 0.45;

  /** A letter on itself is seen once. */
  private static final double TWICE = 0.1;

  private static final int CONTEXT = 8;

  private Overlaps() {}

  /** A line for each place: the page and what is written there. */
  public static Set<String> in(Path file) throws IOException {
    Set<String> places = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        Letters letters = new Letters();
        letters.setStartPage(page);
        letters.setEndPage(page);
        letters.getText(pdf);
        addPlaces(page, letters.found, places);
      }
    }
    return places;
  }

  private static void addPlaces(int page, List<TextPosition> letters, Set<String> places) {
    List<TextPosition> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    for (int i = 0; i < sorted.size(); i++) {
      TextPosition one = sorted.get(i);
      for (int j = i + 1; j < sorted.size() && isOnLine(one, sorted.get(j)); j++) {
        if (covers(one, sorted.get(j))) {
          places.add("page " + page + ": " + around(one, letters) + " / " + sorted.get(j));
        }
      }
    }
  }

  private static boolean isOnLine(TextPosition one, TextPosition other) {
    double height = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt());
    return other.getYDirAdj() - one.getYDirAdj() < SAME_LINE * height;
  }

  private static boolean covers(TextPosition one, TextPosition other) {
    double left = Math.max(one.getXDirAdj(), other.getXDirAdj());
    double right =
        Math.min(
            one.getXDirAdj() + one.getWidthDirAdj(), other.getXDirAdj() + other.getWidthDirAdj());
    double narrower = Math.min(one.getWidthDirAdj(), other.getWidthDirAdj());
    boolean isDrawnTwice =
        one.getUnicode().equals(other.getUnicode())
            && Math.abs(one.getXDirAdj() - other.getXDirAdj()) < TWICE
            && Math.abs(one.getYDirAdj() - other.getYDirAdj()) < TWICE;
    return !isDrawnTwice && one.getDir() == other.getDir() && right - left > MOST_SHARED * narrower;
  }

  private static String around(TextPosition one, List<TextPosition> letters) {
    int at = letters.indexOf(one);
    StringBuilder text = new StringBuilder();
    letters
        .subList(Math.max(0, at - CONTEXT), Math.min(letters.size(), at + CONTEXT))
        .forEach(letter -> text.append(letter.getUnicode()));
    return text.toString();
  }

  /** Every letter that leaves ink. */
  private static final class Letters extends PDFTextStripper {
    private final List<TextPosition> found = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition letter) {
      if (!letter.getUnicode().isBlank() && letter.getWidthDirAdj() > 0) {
        found.add(letter);
      }
    }
  }
}
