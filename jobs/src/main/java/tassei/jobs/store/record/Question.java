package tassei.jobs.store.record;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import tassei.jobs.file.Hash;
import tassei.jobs.input.InputFiles;

/**
 * Everything that bears on the result of a run, as one hash: two runs that ask the same question
 * must give the same bytes.
 */
public record Question(String hash) {
  private static final int DIGITS = 12;
  private static final Pattern RUN_ID = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-[0-9a-f]{12}");

  /**
   * The question that a run with these answers.
   *
   * @param settings those that bear on results, as text
   * @param asOf as asked: a day, or {@code data}
   * @param compared id of the run to compare with, or blank
   * @param classes hash of the product's own classes
   */
  public static Question of(
      InputFiles inputs, String settings, String asOf, String compared, String classes) {
    Hash hash = new Hash().add(settings).add(asOf).add(compared).add(classes);
    for (InputFiles.InputFile file : inputs.all()) {
      hash.add(file.table()).add(file.name()).add(file.sha256());
    }
    return new Question(hash.hex());
  }

  /** What any list of texts asks. */
  public static Question of(List<String> texts) {
    Hash hash = new Hash();
    texts.forEach(hash::add);
    return new Question(hash.hex());
  }

  /** The id of a what-if on a base. */
  public String whatIfId(String base) {
    return base + "-" + hash.substring(0, DIGITS);
  }

  /** Whether a name has the form of a run's id. */
  public static boolean isRunId(String name) {
    return RUN_ID.matcher(name).matches();
  }

  /** Whether a run of this id may be one that answers it. */
  public boolean mayBeOf(String id) {
    return id.endsWith("-" + hash.substring(0, DIGITS));
  }

  /** The id of the run that answers it as of this day. */
  public String runId(LocalDate asOf) {
    return asOf + "-" + hash.substring(0, DIGITS);
  }
}
