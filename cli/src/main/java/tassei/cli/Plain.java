package tassei.cli;

import java.io.PrintWriter;
import tassei.jobs.refusal.SafeText;

/** What is printed, as it may be shown: no terminal obeys it and no password stands in it. */
final class Plain extends PrintWriter {
  Plain(PrintWriter out) {
    super(out, true);
  }

  @Override
  public void write(String text, int from, int length) {
    String part = text.substring(from, from + length);
    String shown = part.equals(ProgressLine.REWRITE) ? part : SafeText.text(part);
    super.write(shown, 0, shown.length());
  }

  @Override
  public void write(char[] text, int from, int length) {
    write(new String(text, from, length));
  }

  @Override
  public void write(int character) {
    write(Character.toString(character));
  }
}
