package tassei.contract.words;

/** What the figure of an indicator is made of. */
public enum SourceKind implements Word {
  EVENTS("events"),
  PUBLISHED("published");

  private final String code;

  SourceKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static SourceKind of(String code) {
    return Word.of(values(), code);
  }

  public static SourceKind of(boolean countsEvents) {
    return countsEvents ? EVENTS : PUBLISHED;
  }
}
