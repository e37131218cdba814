package tassei.contract.words;

/** How firm a report is. */
public enum Status implements Word {
  CONFIRMED("confirmed"),
  PROVISIONAL("provisional"),
  /** It takes back what earlier reports of the thing said. */
  WITHDRAWN("withdrawn");

  private static final Status[] ALL = values(); // because to ask for them makes an array

  private final String code;

  Status(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Status of(String code) {
    return Word.of(ALL, code);
  }
}
