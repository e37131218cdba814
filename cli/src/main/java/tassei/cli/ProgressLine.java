package tassei.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tassei.jobs.store.Progress;

/** Shows the stage: on a terminal one line that is rewritten, elsewhere a line per stage. */
final class ProgressLine implements Progress, AutoCloseable {
  /** The one thing we tell a terminal to do; printed alone. */
  static final String REWRITE = "\r\u001B[K";

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final PrintWriter err;
  private final List<String> stages;
  private final Manner manner;

  /** How progress is shown. */
  enum Manner {
    SILENT,
    LINES,
    REWRITTEN
  }

  ProgressLine(PrintWriter err, List<String> stages, Manner manner) {
    this.err = err;
    this.stages = stages;
    this.manner = manner;
  }

  /** What suits where the errors go. */
  static Manner manner() {
    return isTerminal() ? Manner.REWRITTEN : Manner.LINES;
  }

  @Override
  public void stage(String name) {
    switch (manner) {
      case SILENT -> {}
      case LINES -> err.println("tassei: " + name);
      case REWRITTEN -> {
        err.print(REWRITE);
        err.print(share(name) + name + " …");
        err.flush();
      }
    }
  }

  /** Is told in any manner; on a terminal in a line of its own. */
  @Override
  public void note(String line) {
    if (manner == Manner.REWRITTEN) {
      err.print(REWRITE);
      err.flush();
    }
    err.println("note: " + line);
  }

  /** Leaves the terminal as it was. */
  @Override
  public void close() {
    if (manner == Manner.REWRITTEN) {
      err.print(REWRITE);
      err.flush();
    }
  }

  private String share(String name) {
    int place = stages.indexOf(name);
    return place < 0 ? "" : String.format(Locale.ROOT, "%3d %%  ", 100 * place / stages.size());
  }

  /** The JDK asks about input and output together; only where the errors go matters here. */
  private static boolean isTerminal() {
    try {
      if (Files.isSymbolicLink(STANDARD_ERROR)) {
        String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
      return new ProcessBuilder("test", "-t", "2").inheritIO().start().waitFor() == 0;
    } catch (IOException unknown) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
