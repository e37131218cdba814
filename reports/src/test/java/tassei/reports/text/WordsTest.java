package tassei.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of both languages, and their use in the sources. */
class WordsTest {
  private static final Path WORDS = Path.of("src/main/resources/words");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[|}]");
  private static final String KEY = "\"([a-z][a-zA-Z0-9.+-]*\\.[a-zA-Z0-9.+_-]*)\"";
  private static final Pattern LITERAL = Pattern.compile(KEY);

  /** Where a topic is added to what is asked, the topic's own tests look. */
  private static final Pattern ASKED =
      Pattern.compile("(?:edition|wording|words)(?:\\(\\))?\\s*\\.(?:say|code|find)\\(\\s*" + KEY);

  @Test
  void bothLanguagesHoldTheSameKeysWithTheSamePlaces() throws IOException {
    List<Path> japanese = files(WORDS, ".ja.properties");
    assertTrue(japanese.size() >= 3);
    for (Path ja : japanese) {
      Properties japaneseTexts = load(ja);
      Properties english = load(Path.of(ja.toString().replace(".ja.", ".en.")));
      assertEquals(keys(japaneseTexts), keys(english), ja.toString());
      for (String key : keys(japaneseTexts)) {
        assertEquals(places(japaneseTexts.getProperty(key)), places(english.getProperty(key)), key);
      }
    }
    assertEquals(japanese.size(), files(WORDS, ".en.properties").size());
  }

  @Test
  void everyKeyStandsInTheFileOfItsTopic() throws IOException {
    for (Path file : files(WORDS, ".properties")) {
      String topic = file.getFileName().toString().replaceAll("\\..*", "");
      for (String key : keys(load(file))) {
        assertTrue(key.startsWith(topic + "."), file + ": " + key);
      }
    }
  }

  /** A literal that ends with a dot is the beginning of keys made with a code of the data. */
  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> literals = literals();
    Set<String> unused = new TreeSet<>();
    for (Path file : files(WORDS, ".ja.properties")) {
      for (String key : keys(load(file))) {
        boolean isUsed =
            literals.contains(key)
                || literals.contains(key.substring(key.indexOf('.') + 1))
                || literals.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part));
        if (!isUsed) {
          unused.add(key);
        }
      }
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyKeyInTheSourcesIsThere() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Path file : files(WORDS, ".ja.properties")) {
      known.addAll(keys(load(file)));
    }
    Set<String> missing = found(ASKED);
    assertTrue(missing.size() > 50);
    missing.removeIf(known::contains);
    missing.removeIf(
        part -> part.endsWith(".") && known.stream().anyMatch(key -> key.startsWith(part)));
    assertEquals(Set.of(), missing);
  }

  private static Set<String> literals() throws IOException {
    return found(LITERAL);
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path source : files(SOURCES, ".java")) {
      Matcher matcher = pattern.matcher(Files.readString(source));
      while (matcher.find()) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(
          all.filter(file -> file.toString().endsWith(ending)).sorted().toList());
    }
  }

  private static Properties load(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(text);
    }
    return texts;
  }

  private static Set<String> keys(Properties texts) {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
