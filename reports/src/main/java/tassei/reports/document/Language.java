package tassei.reports.document;

import java.util.Locale;

/** A language documents are written in. */
public enum Language {
  JA(Locale.JAPANESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** As in file names, {@code lang} attributes and settings. */
  public String code() {
    return locale.getLanguage();
  }

  public static Language of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether a note, which stands in one language, may print: no Japanese on an English page. */
  public boolean isOf(String note) {
    return !note.isBlank() && (this == JA || note.codePoints().noneMatch(Language::isJapanese));
  }

  private static boolean isJapanese(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  /** The text of two that is in this language. */
  public String of(String ja, String en) {
    return this == JA ? ja : en;
  }
}
