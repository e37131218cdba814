package tassei.contract.words;

/** A stage of the budget; stages never add, but for what could be spent. */
public enum Stage implements Word {
  REQUEST("request", "概算要求額", "budget request"),
  DRAFT("draft", "概算決定額（予算案）", "draft budget"),
  INITIAL("initial", "当初予算額", "initial budget"),
  SUPPLEMENTARY("supplementary", "補正予算額", "supplementary budget"),
  ADJUSTMENT("adjustment", "調整額", "adjustment"),
  CARRIED_IN("carried-in", "前年度繰越額", "carried in"),
  CARRIED_OUT("carried-out", "翌年度繰越額", "carried out"),
  RESERVE("reserve", "予備費使用額", "reserve spent"),
  EXECUTED("executed", "執行額", "executed budget");

  /** Asked of every budget line, so that the list is not made anew each time. */
  private static final Stage[] ALL = values();

  private final String code;
  private final String japanese;
  private final String english;

  Stage(String code, String japanese, String english) {
    this.code = code;
    this.japanese = japanese;
    this.english = english;
  }

  @Override
  public String code() {
    return code;
  }

  public static Stage of(String code) {
    return Word.of(ALL, code);
  }

  /** The stage of the year before that this one is compared with. */
  public Stage comparedWith() {
    return this == REQUEST || this == DRAFT ? INITIAL : this;
  }

  /** Whether it adds to what could be spent. */
  public boolean isSpendable() {
    return switch (this) {
      case INITIAL, SUPPLEMENTARY, CARRIED_IN, CARRIED_OUT, RESERVE -> true;
      case REQUEST, DRAFT, ADJUSTMENT, EXECUTED -> false;
    };
  }

  /** Whether it enters the rate of execution. */
  public boolean isOfExecution() {
    return isSpendable() || this == EXECUTED;
  }

  /** Whether an amount of this sign (1, 0, -1) is odd: additions and cuts stand in one stage. */
  public boolean isOdd(int sign) {
    return switch (this) {
      case SUPPLEMENTARY, ADJUSTMENT, RESERVE -> false;
      case CARRIED_OUT -> sign > 0;
      case REQUEST, DRAFT, INITIAL, CARRIED_IN, EXECUTED -> sign < 0;
    };
  }

  /** As a statement calls an amount of it. */
  public String inJapanese() {
    return japanese;
  }

  public String inEnglish() {
    return english;
  }
}
