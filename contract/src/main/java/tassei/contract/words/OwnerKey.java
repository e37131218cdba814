package tassei.contract.words;

/** One of the five keys that say whose an amount is. */
public enum OwnerKey implements Word {
  MINISTRY("ministry"),
  INTEGRATED_PROJECT("integrated_project"),
  PROGRAMME("programme"),
  RECIPIENT("recipient"),
  ACCOUNT("account");

  private final String code;

  OwnerKey(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static OwnerKey of(String code) {
    return Word.of(values(), code);
  }
}
