package tassei.jobs.run;

import java.util.List;

/** Input that cannot be used: one line per problem, all of them at once. */
public final class RefusedInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> lines;

  public RefusedInput(List<String> lines) {
    super(String.join(System.lineSeparator(), lines));
    this.lines = lines.stream().map(Shown::line).toList();
  }

  public RefusedInput(String line) {
    this(List.of(line));
  }

  /** The refusal inside a failure that passed through other layers; the failure itself if none. */
  public static RuntimeException within(Exception failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof RefusedInput)) {
      cause = cause.getCause();
    }
    if (cause != null) {
      return (RefusedInput) cause;
    }
    return failure instanceof RuntimeException ours ? ours : new IllegalStateException(failure);
  }

  public List<String> lines() {
    return lines;
  }
}
