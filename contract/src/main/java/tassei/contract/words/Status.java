package tassei.contract.words;

/** How firm a report is. */
public enum Status implements Word {
  CONFIRMED("confirmed"),
  PROVISIONAL("provisional"),
  /** It takes back what earlier reports of the thing said. */
  WITHDRAWN("withdrawn");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Status of(String code) {
    return Word.of(values(), code);
  }
}
