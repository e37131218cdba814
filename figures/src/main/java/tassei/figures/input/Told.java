package tassei.figures.input;

import java.io.Serializable;
import java.time.LocalDate;
import tassei.contract.words.Status;

/**
 * Where a row stands and how firm it is.
 *
 * @param reportedOn the day it is as of; null: always known
 * @param source document, section or page
 */
public record Told(Origin origin, LocalDate reportedOn, Status status, String source)
    implements Serializable {

  /** Of a row that is told of without its document. */
  public Told withoutSource() {
    return new Told(origin, reportedOn, status, null);
  }
}
