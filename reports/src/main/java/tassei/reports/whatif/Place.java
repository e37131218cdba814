package tassei.reports.whatif;

/**
 * What an amount is the sum of.
 *
 * @param ministry empty outside the level
 * @param project empty outside the level
 */
record Place(
    String level,
    String collection,
    int fiscalYear,
    String stage,
    String ministry,
    String project) {
  static final String TOTAL = "total";
  static final String MINISTRY = "ministry";
  static final String PROJECT = "integrated_project";
  static final String BOTH = "ministry+integrated_project";

  /** A published table at one stage of one year: amounts of one slice have one meaning. */
  record Slice(String collection, int fiscalYear, String stage) {}

  Slice slice() {
    return new Slice(collection, fiscalYear, stage);
  }
}
