package tassei.contract.words;

/** How the figure of an indicator is made. */
public enum Measure implements Word {
  COUNT("count"),
  RATIO("ratio"),
  /** A number as of a time: the next one replaces it. */
  LEVEL("level"),
  /** Told in words, beside which a number may stand. */
  STATUS("status");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Measure of(String code) {
    return Word.of(values(), code);
  }

  /** Whether its figures stand each for itself, so that none is added to another. */
  public boolean stands() {
    return this == LEVEL;
  }

  /** Whether it says how many of something there are, which is forecast and not below zero. */
  public boolean isOfHowMany() {
    return this == COUNT || this == RATIO;
  }
}
