package tassei.reports.page;

import tassei.reports.document.Block;

/** Columns of tables. */
public final class Heads {
  private Heads() {}

  public static Block.Head words(String name, int share) {
    return new Block.Head(name, "", Block.Align.LEFT, share);
  }

  public static Block.Head number(String name, int share) {
    return number(name, "", share);
  }

  public static Block.Head number(String name, String meaning, int share) {
    return new Block.Head(name, meaning, Block.Align.RIGHT, share);
  }
}
