package tassei.contract.words;

/** How grave a finding is. */
public enum Severity implements Word {
  /** A figure is not what its document says. */
  ERROR("error"),
  /** A reader should look before the figure is used. */
  WARNING("warning"),
  /** Good to know. */
  INFO("info");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Severity of(String code) {
    return Word.of(values(), code);
  }
}
