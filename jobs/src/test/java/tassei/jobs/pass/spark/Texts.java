package tassei.jobs.pass.spark;

import java.util.Comparator;
import tassei.jobs.pass.Packing;
import tassei.jobs.sorted.CellInput;
import tassei.jobs.sorted.CellOutput;

/** Texts as they are, in the order of their numbers. */
final class Texts implements Packing<String> {
  private static final long serialVersionUID = 1L;

  static Object letter(String text) {
    return text.substring(0, 1);
  }

  @Override
  public void write(String row, CellOutput to) {
    to.text(row);
  }

  @Override
  public String read(CellInput from) {
    return from.text();
  }

  @Override
  public Comparator<String> order() {
    return Comparator.comparing(text -> Integer.valueOf(text.substring(1)));
  }
}
