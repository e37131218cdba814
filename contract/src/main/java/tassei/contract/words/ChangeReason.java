package tassei.contract.words;

/** Why a change to the year before is blank, or what it must be read with. */
public enum ChangeReason implements Word {
  /** Some of the money does not say whose it is. */
  NOT_ITEMISED("not-itemised"),
  /** The year before does not stand in the same table and stage. */
  COVERAGE("coverage"),
  /** Of nothing there is no percentage. */
  ZERO_BASE("zero-base"),
  /** The year before stood under another code. */
  REGROUPED("regrouped");

  private final String code;

  ChangeReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
