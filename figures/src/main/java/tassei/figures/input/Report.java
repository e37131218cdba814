package tassei.figures.input;

import java.time.LocalDate;
import tassei.contract.words.Status;

/** A row that is one report of a thing: the thing may be reported anew. */
public interface Report {

  Told told();

  /** The day it is as of; null: always known. */
  default LocalDate reportedOn() {
    return told().reportedOn();
  }

  default Origin origin() {
    return told().origin();
  }

  /** It takes back what earlier reports of the thing said. */
  default boolean isWithdrawal() {
    return told().status() == Status.WITHDRAWN;
  }
}
