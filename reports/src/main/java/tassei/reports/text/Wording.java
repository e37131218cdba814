package tassei.reports.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import tassei.contract.words.Word;
import tassei.reports.chart.Chart;
import tassei.reports.document.Language;

/** How a document in one language puts things. */
public final class Wording {
  private static final Map<Language, Wording> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Wording(language));
    }
  }

  private final Language language;
  private final Words words;
  private final YearWording years;

  private Wording(Language language) {
    this.language = language;
    this.words = new Words(language);
    this.years = new YearWording(language, words);
  }

  public static Wording in(Language language) {
    return ALL.get(language);
  }

  public Language language() {
    return language;
  }

  public Words words() {
    return words;
  }

  public YearWording years() {
    return years;
  }

  /** {@link Words#say}. */
  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** {@link Words#code}. */
  public String code(String prefix, String code) {
    return words.code(prefix, code);
  }

  /** Of a word of the contract; empty for none. */
  public String code(String prefix, Word word) {
    return word == null ? "" : code(prefix, word.code());
  }

  /** As a、b、c or a, b and c. */
  public String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    StringJoiner joined = new StringJoiner(say("common.list.comma"));
    items.subList(0, items.size() - 1).forEach(joined::add);
    return joined + say("common.list.and") + items.get(items.size() - 1);
  }

  /** A number as per cent, in the spelling of the language. */
  public String percent(String number) {
    return say("common.percent", number);
  }

  /** In brackets of the language, after what they explain. */
  public String bracketed(String text) {
    return say("common.brackets", text);
  }

  /** Sentences one after the other; blank ones are left out. */
  public String sentences(List<String> sentences) {
    StringJoiner joined = new StringJoiner(language.of("", " "));
    sentences.stream().filter(sentence -> !sentence.isBlank()).forEach(joined::add);
    return joined.toString();
  }

  /** A clause as a sentence of its own. */
  public String sentence(String clause) {
    return say("common.stop", capitalised(clause));
  }

  /** As the beginning of a sentence or a title. */
  public String capitalised(String clause) {
    return clause.isEmpty()
        ? clause
        : clause.substring(0, 1).toUpperCase(language.locale()) + clause.substring(1);
  }

  public Chart.Words chart() {
    return new Chart.Words(
        say("chart.actual"),
        say("chart.target"),
        say("chart.plan"),
        say("chart.expected"),
        say("chart.range"),
        say("chart.median"),
        say("chart.provisional"));
  }
}
