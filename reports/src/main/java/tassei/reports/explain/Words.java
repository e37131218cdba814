package tassei.reports.explain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What the codes of a run mean, in both languages. */
final class Words {
  private static final Properties MEANINGS = load();

  private Words() {}

  /** The code and its meaning; the code alone where it is not known. */
  static String with(String group, String code) {
    return of(group, code).map(meaning -> code + "  " + meaning).orElse(code);
  }

  static Optional<String> of(String group, String code) {
    return Optional.ofNullable(MEANINGS.getProperty(group + "." + code));
  }

  /** Nothing of what a document states itself. */
  static String reading(String code) {
    return of("reading", code).orElse("");
  }

  private static Properties load() {
    Properties meanings = new Properties();
    try (Reader text =
        new InputStreamReader(
            Words.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
      meanings.load(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return meanings;
  }
}
