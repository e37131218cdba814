package tassei.jobs.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Input that cannot be used: one line per problem, all of them at once. */
public final class RefusedInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> lines;
  private final List<RefusedRows> rows;

  public RefusedInput(List<String> lines) {
    this(lines, List.of());
  }

  /** {@code rows} are those that the lines are about; they were written down. */
  public RefusedInput(List<String> lines, List<RefusedRows> rows) {
    super(String.join(System.lineSeparator(), lines));
    this.lines = lines.stream().map(SafeText::line).toList();
    this.rows = new ArrayList<>(rows);
  }

  public RefusedInput(String line) {
    this(List.of(line));
  }

  public List<String> lines() {
    return lines;
  }

  /** Refused rows that the lines are about, by table. */
  public List<RefusedRows> rows() {
    return rows;
  }

  /** The same with more lines. */
  public RefusedInput and(List<String> more) {
    return new RefusedInput(Stream.concat(lines.stream(), more.stream()).toList(), rows);
  }
}
