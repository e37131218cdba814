package tassei.contract.words;

/** Why a figure is another one than before, in the order in which causes are told. */
public enum ChangeKind implements Word {
  /** Another target, definition, scope or span of years. */
  INPUT("input"),
  /** Another figure for what was over and done. */
  REVISION("revision"),
  /** News of a year that still ran, or of what was provisional. */
  UPDATE("update"),
  /** The first figure of a year. */
  NEW_YEAR("new-year");

  private final String code;

  ChangeKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static ChangeKind of(String code) {
    return Word.of(values(), code);
  }
}
