package tassei.jobs.conf;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tassei.jobs.conf.Settings.Label;

/**
 * The settings that bear on results, as one text that two equal settings share. Paths, languages
 * and formats are not among them, nor what is kept in memory; the as-of is asked for apart.
 */
public final class Bearing {
  private final StringBuilder text = new StringBuilder();

  private Bearing() {}

  public static String of(Settings settings) {
    Bearing bearing = new Bearing();
    bearing.add("levels", settings.levels());
    bearing.add("execution-levels", settings.executionLevels());
    bearing.add("scope-levels", settings.scopeLevels());
    bearing.addLists("disjoint-collections", settings.disjointCollections());
    bearing.add("grace-months", List.of(String.valueOf(settings.graceMonths())));
    bearing.add("thresholds.on-track", List.of(plain(settings.onTrack())));
    bearing.add("thresholds.at-risk", List.of(plain(settings.atRisk())));
    bearing.add("forecast.elasticity", List.of(plain(settings.elasticity())));
    bearing.add("forecast.lag", List.of(String.valueOf(settings.lag())));
    for (String table : Vocabulary.TABLES) {
      bearing.add("max-rejected." + table, List.of(plain(settings.maxRejected(table))));
    }
    for (Map.Entry<String, Charset> entry : new TreeMap<>(settings.encodings()).entrySet()) {
      bearing.add("encodings." + entry.getKey(), List.of(entry.getValue().name()));
    }
    bearing.addLabels("judgements", settings.judgements());
    bearing.addLabels("outlook", settings.outlooks());
    bearing.addLabels("marks", settings.marks());
    Settings.Front front = settings.front();
    bearing.add("headline-collection", List.of(front.headlineCollection()));
    bearing.addLabels("front", Map.of("issuer", front.issuer(), "contact", front.contact()));
    bearing.add("limits.cell-characters", List.of(String.valueOf(settings.cellCharacters())));
    return bearing.text.toString();
  }

  private void addLists(String key, Map<String, List<String>> lists) {
    new TreeMap<>(lists).forEach((name, values) -> add(key + "." + name, values));
  }

  private void addLabels(String key, Map<String, Label> labels) {
    new TreeMap<>(labels)
        .forEach((name, label) -> add(key + "." + name, List.of(label.ja(), label.en())));
  }

  /** With lengths, so that no value can look like two. */
  private void add(String key, List<String> values) {
    text.append(key.length()).append(':').append(key);
    values.forEach(value -> text.append(' ').append(value.length()).append(':').append(value));
    text.append('\n');
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
