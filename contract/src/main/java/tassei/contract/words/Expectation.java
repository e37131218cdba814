package tassei.contract.words;

/** What is expected of a published statement. */
public enum Expectation implements Word {
  /** The tables give it. */
  AGREE("agree"),
  /** Its own document contradicts it. */
  CONTRADICTS("contradicts");

  private final String code;

  Expectation(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Expectation of(String code) {
    return Word.of(values(), code);
  }
}
