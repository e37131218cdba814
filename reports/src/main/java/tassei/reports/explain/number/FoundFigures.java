package tassei.reports.explain.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tassei.reports.explain.layout.Page;

/**
 * Figures that print as what was asked for: those to the last digit first. Amounts that only round
 * to it are counted and not listed where another amount prints exactly so.
 */
final class FoundFigures {
  private static final int SHOWN = 50;

  private final Hits exact = new Hits();
  private final Hits rounded = new Hits();
  private final Hits roundedYen = new Hits();
  private boolean hasYen;

  private record Found(String address, String said) {}

  /** The first ones, and how many there are. */
  private static final class Hits {
    private final List<Found> first = new ArrayList<>();
    private long count;

    void add(Found found) {
      count++;
      if (first.size() < SHOWN) {
        first.add(found);
      }
    }
  }

  void add(boolean isExact, String address, String value, String said) {
    (isExact ? exact : rounded).add(new Found(address, said(value, said)));
  }

  void addYen(boolean isPrinted, String address, String value, String said) {
    hasYen |= isPrinted;
    (isPrinted ? exact : roundedYen).add(new Found(address, said(value, said)));
  }

  private static String said(String value, String said) {
    return value + (said.isEmpty() ? "" : "  " + said);
  }

  /** An amount prints exactly so that is listed elsewhere. */
  void hideRoundedYen() {
    hasYen = true;
  }

  boolean isEmpty() {
    return count() == 0;
  }

  private long count() {
    return exact.count + rounded.count + (hasYen ? 0 : roundedYen.count);
  }

  void print(String title, Page page) {
    page.line(title + count());
    Stream.of(exact, hasYen ? new Hits() : roundedYen, rounded)
        .flatMap(hits -> hits.first.stream())
        .limit(SHOWN)
        .forEach(each -> page.address(each.address(), each.said()));
    if (count() > SHOWN) {
      page.line("  … and " + (count() - SHOWN) + " more");
    }
    if (hasYen && roundedYen.count > 0) {
      page.line("  … and " + roundedYen.count + " that print with more digits");
    }
  }
}
