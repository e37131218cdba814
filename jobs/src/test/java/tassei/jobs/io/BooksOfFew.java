package tassei.jobs.io;

import tassei.jobs.conf.Settings;

/** Books by other settings than the engine's, for one who asks what they would refuse. */
public final class BooksOfFew {
  private BooksOfFew() {}

  public static Books by(Settings settings, Engine engine) {
    return new Books(settings, engine.output(), Size.SMALL);
  }
}
