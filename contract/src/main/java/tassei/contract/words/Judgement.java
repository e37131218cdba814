package tassei.contract.words;

/** What we call how far a target is attained. */
public enum Judgement implements Word {
  ATTAINED("attained"),
  ON_TRACK("on-track"),
  AT_RISK("at-risk"),
  BEHIND("behind"),
  MISSED("missed"),
  UNREPORTED("unreported"),
  NOT_BEGUN("not-begun"),
  NO_TARGET("no-target");

  private final String code;

  Judgement(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Judgement of(String code) {
    return Word.of(values(), code);
  }
}
