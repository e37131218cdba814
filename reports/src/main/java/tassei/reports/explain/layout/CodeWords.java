package tassei.reports.explain.layout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import tassei.reports.document.Language;
import tassei.reports.text.Wording;
import tassei.reports.text.Words;

/** What the codes of a run mean. */
public final class CodeWords {
  private static final Properties MEANINGS = load();
  private static final Words ON_PAGES = Wording.in(Language.JA).words();

  private CodeWords() {}

  /** The code and its meaning; the code alone where it is not known. */
  public static String with(String group, String code) {
    return of(group, code).map(meaning -> code + "  " + meaning).orElse(code);
  }

  /** A stage that has no shorter name here is called as on Japanese pages. */
  public static Optional<String> of(String group, String code) {
    return Optional.ofNullable(MEANINGS.getProperty(group + "." + code))
        .or(() -> group.equals("stage") ? ON_PAGES.find("budget.stage." + code) : Optional.empty());
  }

  /** Nothing of what a document states itself. */
  public static String reading(String code) {
    return of("reading", code).orElse("");
  }

  private static Properties load() {
    Properties meanings = new Properties();
    try (Reader text =
        new InputStreamReader(
            CodeWords.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
      meanings.load(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return meanings;
  }
}
