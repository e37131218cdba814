package tassei.reports.model.value;

import tassei.reports.document.Language;

/** A name in both languages; either may be blank. */
public record Name(String ja, String en) {
  public static final Name NONE = new Name("", "");

  /** In the other language where this one has none. */
  public String in(Language language) {
    String wanted = language.of(ja, en);
    return wanted.isBlank() ? language.of(en, ja) : wanted;
  }

  public boolean isBlank() {
    return ja.isBlank() && en.isBlank();
  }
}
