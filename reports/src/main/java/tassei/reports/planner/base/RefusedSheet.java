package tassei.reports.planner.base;

import java.util.List;

/** A workbook that is no scenario as it stands: every problem, with its cell where it has one. */
public final class RefusedSheet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  public RefusedSheet(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  public RefusedSheet(String problem) {
    this(List.of(problem));
  }

  public List<String> problems() {
    return problems;
  }
}
