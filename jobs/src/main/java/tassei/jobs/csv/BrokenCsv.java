package tassei.jobs.csv;

/** The text breaks the rules of CSV. */
public final class BrokenCsv extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long record;
  private final boolean runsOn;

  public BrokenCsv(long record, boolean runsOn, String what) {
    super(what);
    this.record = record;
    this.runsOn = runsOn;
  }

  /** Where it is, as people count: the header, or the number of a record. */
  public String place() {
    String place = record == 0 ? "the header" : "record " + record;
    return runsOn ? place + " (and on to the end of the file)" : place;
  }
}
