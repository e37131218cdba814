package tassei.figures.known;

import java.time.LocalDate;
import tassei.figures.input.Origin;

/** A row that is one report of a thing: the thing may be reported anew. */
public interface Report {

  /** The day it is as of; null: always known. */
  LocalDate reportedOn();

  Origin origin();

  /** It takes back what earlier reports of the thing said. */
  boolean isWithdrawal();
}
