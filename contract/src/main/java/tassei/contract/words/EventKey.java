package tassei.contract.words;

/** A key by which outcomes are counted. */
public enum EventKey implements Word {
  MINISTRY("ministry"),
  INTEGRATED_PROJECT("integrated_project"),
  PROGRAMME("programme"),
  DISEASE_AREA("disease_area"),
  PHASE("phase"),
  PURPOSE("purpose");

  private final String code;

  EventKey(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
