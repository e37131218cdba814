package tassei.reports.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import tassei.reports.document.Language;

/**
 * The words of the documents. A key is {@code topic.rest} and stands in {@code
 * /words/topic.lang.properties}. In a text {@code {0}} is the first argument and {@code
 * {0|target|targets}} a word that depends on whether it is 1.
 */
public final class Words {
  private final Language language;
  private final Map<String, Properties> topics = new ConcurrentHashMap<>();

  public Words(Language language) {
    this.language = language;
  }

  /** Whole numbers among the arguments print with separators. */
  public String say(String key, Object... arguments) {
    String text =
        find(key).orElseThrow(() -> new IllegalArgumentException("no such words: " + key));
    return TextTemplate.fill(text, arguments);
  }

  /** What a code means; the code itself where no words are kept for it. */
  public String code(String prefix, String code) {
    return find(prefix + code).orElse(code);
  }

  public Optional<String> find(String key) {
    int dot = key.indexOf('.');
    String topic = dot < 0 ? key : key.substring(0, dot);
    return Optional.ofNullable(topics.computeIfAbsent(topic, this::load).getProperty(key));
  }

  private Properties load(String topic) {
    Properties texts = new Properties();
    String resource = "/words/" + topic + "." + language.code() + ".properties";
    try (InputStream bytes = Words.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalArgumentException("no such topic: " + resource);
      }
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
