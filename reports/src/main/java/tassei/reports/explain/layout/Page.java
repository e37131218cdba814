package tassei.reports.explain.layout;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Plain text of at most a hundred columns where words allow it. */
public final class Page {
  static final int WIDTH = 100;
  private static final int LABEL = 14;

  private final Appendable out;

  public Page(Appendable out) {
    this.out = out;
  }

  public void line(String text) {
    try {
      out.append(printable(text).stripTrailing()).append('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public void blank() {
    line("");
  }

  /** Nothing where the value is blank. */
  public void field(String label, String value) {
    if (!value.isBlank()) {
      wrapped("  " + Width.left(label, LABEL), value);
    }
  }

  /** How to ask for something, in one piece to be copied, and what it is. */
  public void address(String address, String what) {
    line("  " + address);
    wrapped("      ", what);
  }

  /** The same on one line, where that is wide enough for it. */
  public void addressed(String address, String what) {
    String both = "  " + address + "  " + what;
    if (Width.of(both) <= WIDTH) {
      line(both);
    } else {
      address(address, what);
    }
  }

  /** Following lines begin under the text. */
  public void wrapped(String lead, String text) {
    int indent = Width.of(lead);
    StringBuilder line = new StringBuilder(lead);
    int used = indent;
    for (String word : LineBreaks.pieces(printable(text))) {
      int width = Width.of(word.stripTrailing());
      if (used + width > WIDTH && used > indent) {
        line(line.toString());
        line.setLength(0);
        line.append(" ".repeat(indent));
        used = indent;
      }
      line.append(word);
      used += Width.of(word);
    }
    line(line.toString());
  }

  /** Cells may hold line ends and control characters: a terminal must not obey them. */
  static String printable(String text) {
    return text.chars().anyMatch(Character::isISOControl)
        ? text.replaceAll("\\p{Cntrl}+", " ")
        : text;
  }
}
