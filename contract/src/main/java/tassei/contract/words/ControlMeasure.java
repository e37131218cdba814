package tassei.contract.words;

/** What a control says of the rows in its scope. */
public enum ControlMeasure implements Word {
  SUM("sum"),
  COUNT("count"),
  RATIO("ratio"),
  /** The change to the year before, in per cent. */
  CHANGE_PCT("change_pct");

  private final String code;

  ControlMeasure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static ControlMeasure of(String code) {
    return Word.of(values(), code);
  }
}
