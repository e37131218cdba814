package tassei.contract.words;

/** The table that a control speaks of. */
public enum ControlledTable implements Word {
  BUDGET("budget"),
  ACTUALS("actuals"),
  OUTCOMES("outcomes"),
  PROJECTS("projects");

  private final String code;

  ControlledTable(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static ControlledTable of(String code) {
    return Word.of(values(), code);
  }
}
