package tassei.contract.words;

/** A stage of the budget; stages never add, but for what could be spent. */
public enum Stage implements Word {
  REQUEST("request"),
  DRAFT("draft"),
  INITIAL("initial"),
  SUPPLEMENTARY("supplementary"),
  ADJUSTMENT("adjustment"),
  CARRIED_IN("carried-in"),
  CARRIED_OUT("carried-out"),
  RESERVE("reserve"),
  EXECUTED("executed");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Stage of(String code) {
    return Word.of(values(), code);
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
}
