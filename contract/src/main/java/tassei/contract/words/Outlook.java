package tassei.contract.words;

import java.math.BigDecimal;

/** Whether a target will be met when it is due, in a word. */
public enum Outlook implements Word {
  /** Nothing still to come can change it. */
  DECIDED("decided"),
  LIKELY("likely"),
  OPEN("open"),
  UNLIKELY("unlikely");

  public static final BigDecimal LIKELY_FROM = new BigDecimal("0.8");
  public static final BigDecimal UNLIKELY_BELOW = new BigDecimal("0.5");

  private final String code;

  Outlook(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  public static Outlook of(String code) {
    return Word.of(values(), code);
  }

  /** Of a target that is not decided; null where nothing is forecast. */
  public static Outlook of(BigDecimal probability) {
    if (probability == null) {
      return null;
    }
    if (probability.compareTo(LIKELY_FROM) >= 0) {
      return LIKELY;
    }
    return probability.compareTo(UNLIKELY_BELOW) < 0 ? UNLIKELY : OPEN;
  }
}
