package tassei.figures.input;

import java.time.LocalDate;

/** A row that is one report of a thing: the thing may be reported anew. */
public interface Report {

  /** The day it is as of; null: always known. */
  LocalDate reportedOn();

  Origin origin();

  /** It takes back what earlier reports of the thing said. */
  boolean isWithdrawal();
}
