package tassei.jobs.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tassei.jobs.refusal.SafeText;

/**
 * A column of a file that its table does not have, and so is not read.
 *
 * @param meant the column of the table that is near it and that the file lacks
 */
public record UnknownColumn(String file, String name, Optional<String> meant) {
  private static final int MOST_NOTES = 20;

  public String shown() {
    return file + ": unknown column '" + name + "'";
  }

  /**
   * A line for each, those first that are likely misspelt; of very many how many more there are.
   */
  public static List<String> notes(Collection<UnknownColumn> unknown) {
    List<String> notes = new ArrayList<>();
    unknown.stream()
        .sorted(Comparator.comparing(column -> column.meant().isEmpty()))
        .limit(MOST_NOTES)
        .forEach(column -> notes.add(SafeText.line(column.note())));
    int more = unknown.size() - MOST_NOTES;
    if (more > 0) {
      notes.add("not used: " + more + " more unknown columns");
    }
    return notes;
  }

  private String note() {
    return "not used: " + shown() + meant.map(near -> "; did you mean '" + near + "'?").orElse("");
  }
}
