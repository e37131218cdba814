package tassei.jobs.read;

import java.util.Optional;

/**
 * A column of a file that its table does not have, and so is not read.
 *
 * @param meant the column of the table that is near it and that the file lacks
 */
public record UnknownColumn(String file, String name, Optional<String> meant) {

  public String shown() {
    return file + ": unknown column '" + name + "'";
  }

  String note() {
    return "not used: " + shown() + meant.map(near -> "; did you mean '" + near + "'?").orElse("");
  }
}
