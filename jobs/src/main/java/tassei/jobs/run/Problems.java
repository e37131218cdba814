package tassei.jobs.run;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong, so that one refusal names all of it. */
public final class Problems {
  private final List<String> lines = new ArrayList<>();

  public void add(String line) {
    lines.add(line);
  }

  public void addAll(Problems others) {
    lines.addAll(others.lines);
  }

  /** One refusal with all lines, if there is any. */
  public void refuseIfAny() {
    if (!lines.isEmpty()) {
      throw new RefusedInput(lines);
    }
  }
}
