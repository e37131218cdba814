package tassei.jobs.conf;

import static tassei.jobs.yaml.Section.accept;
import static tassei.jobs.yaml.Section.number;
import static tassei.jobs.yaml.Section.oneOf;
import static tassei.jobs.yaml.Section.whole;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import tassei.jobs.conf.Settings.Label;
import tassei.jobs.whatif.Scenario;
import tassei.jobs.yaml.Node;
import tassei.jobs.yaml.Section;
import tassei.jobs.yaml.Section.Reading;
import tassei.jobs.yaml.Section.Unacceptable;

/** From the nodes of a conf to settings. */
final class SettingsReader {
  static final List<String> KEYS =
      List.of(
          "as_of",
          "data",
          "out",
          "lang",
          "formats",
          "levels",
          "execution-levels",
          "scope-levels",
          "disjoint-collections",
          "grace-months",
          "thresholds",
          "forecast",
          "what-if",
          "max-rejected",
          "encodings",
          "judgements",
          "outlook",
          "marks",
          "headline-collection",
          "issuer",
          "contact",
          "limits");
  static final List<String> THRESHOLDS = List.of("on-track", "at-risk");
  static final List<String> FORECAST = List.of("elasticity", "lag");
  static final List<String> LIMITS = List.of("cell-characters", "driver-bytes", "keep-state");

  /** Japanese offices write what Windows calls code page 932. */
  private static final Map<String, Charset> ENCODINGS =
      Map.of("UTF-8", StandardCharsets.UTF_8, "CP932", Charset.forName("windows-31j"));

  private static final Settings DEFAULTS = Settings.defaults();

  private final Path folder;
  private final BiConsumer<Integer, String> problems;

  SettingsReader(Path folder, BiConsumer<Integer, String> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  Settings read(Node root) {
    if (!root.isMap()) {
      problems.accept(root.line(), "found " + root.shown() + "; accepted: keys with values");
      return DEFAULTS;
    }
    Section conf = new Section("", root.fields(), problems);
    conf.knows(KEYS);
    Section limits = known(conf, "limits", LIMITS);
    Section thresholds = known(conf, "thresholds", THRESHOLDS);
    Section forecast = known(conf, "forecast", FORECAST);
    BigDecimal onTrack = thresholds.value("on-track", DEFAULTS.onTrack(), number(0, 1000));
    BigDecimal atRisk = thresholds.value("at-risk", DEFAULTS.atRisk(), number(0, 1000));
    checkOrder(thresholds, onTrack, atRisk);
    return new Settings(
        conf.value("as_of", DEFAULTS.asOf(), SettingsReader::day),
        conf.value("data", DEFAULTS.data(), this::path),
        conf.value("out", DEFAULTS.out(), this::path),
        conf.list("lang", DEFAULTS.lang(), oneOf(Vocabulary.LANGUAGES)),
        formats(conf),
        levels(conf, "levels", DEFAULTS.levels(), Vocabulary.BUDGET_COLUMNS),
        levels(conf, "execution-levels", DEFAULTS.executionLevels(), Vocabulary.EXECUTION_COLUMNS),
        levels(conf, "scope-levels", DEFAULTS.scopeLevels(), Vocabulary.SCOPE_COLUMNS),
        disjointCollections(conf.section("disjoint-collections")),
        conf.value("grace-months", (long) DEFAULTS.graceMonths(), whole(0, 120)).intValue(),
        onTrack,
        atRisk,
        forecast.value("elasticity", DEFAULTS.elasticity(), number(0, 5)),
        forecast.value("lag", (long) DEFAULTS.lag(), whole(0, 10)).intValue(),
        whatIf(known(conf, "what-if", FORECAST)),
        maxRejected(conf.section("max-rejected")),
        encodings(conf.section("encodings")),
        labels(conf.section("judgements"), DEFAULTS.judgements()),
        labels(conf.section("outlook"), DEFAULTS.outlooks()),
        labels(conf.section("marks"), DEFAULTS.marks()),
        front(conf),
        cellCharacters(limits),
        limits.value("driver-bytes", DEFAULTS.driverBytes(), whole(0, 1L << 40)),
        limits.value("keep-state", DEFAULTS.isKeepingState(), Section.flag()));
  }

  private static int cellCharacters(Section limits) {
    Section.Reading<Long> whole = whole(100, 100_000_000);
    return limits.value("cell-characters", (long) DEFAULTS.cellCharacters(), whole).intValue();
  }

  private static Section known(Section conf, String key, List<String> keys) {
    Section section = conf.section(key);
    section.knows(keys);
    return section;
  }

  private static Scenario.Assumption whatIf(Section assumed) {
    Scenario.Assumption usual = DEFAULTS.whatIf();
    return new Scenario.Assumption(
        assumed.value("elasticity", usual.elasticity(), number(0, 5)),
        assumed.value("lag", (long) usual.lag(), whole(0, 10)).intValue());
  }

  private static LocalDate day(Node node) {
    return AskedDay.of(node.isText() ? node.text() : "");
  }

  private Path path(Node node) {
    try {
      return folder.resolve(Section.text(node)).normalize();
    } catch (InvalidPathException broken) {
      throw new Unacceptable("a path");
    }
  }

  private static List<String> formats(Section conf) {
    if (!conf.has("formats")) {
      return DEFAULTS.formats();
    }
    List<String> none = List.of();
    boolean asked =
        conf.value("formats", false, node -> !(node.isText() && node.text().equals("none")));
    return asked ? conf.list("formats", none, oneOf(Vocabulary.FORMATS)) : none;
  }

  /** Levels are compared by their columns: a+b and b+a would be the same rows twice. */
  private static List<String> levels(
      Section conf, String key, List<String> fallback, List<String> columns) {
    Set<Set<String>> seen = new LinkedHashSet<>();
    return conf.list(key, fallback, level(columns, seen));
  }

  private static Reading<String> level(List<String> columns, Set<Set<String>> seen) {
    String accepted = "total, or columns joined by + out of " + String.join(", ", columns);
    return node -> {
      List<String> own =
          Arrays.asList(node.isText() ? node.text().split("\\+", -1) : new String[0]);
      Set<String> distinct = new TreeSet<>(own);
      boolean known = !own.isEmpty() && columns.containsAll(own) && distinct.size() == own.size();
      accept(known || own.equals(List.of(Vocabulary.TOTAL)), node, accepted);
      return accept(seen.add(distinct), node.text(), "each level once");
    };
  }

  private static Map<String, List<String>> disjointCollections(Section sums) {
    Map<String, List<String>> collections = new LinkedHashMap<>();
    for (String sum : sums.keys()) {
      List<String> parts = sums.list(sum, List.of(), Section::text);
      if (parts.size() == 1) {
        sums.contradiction(sum, "one collection is no sum; two or more are needed");
      }
      if (parts.contains(sum)) {
        sums.contradiction(sum, "a sum has a name of its own: its lines would count twice");
      }
      collections.put(sum, parts);
    }
    return Collections.unmodifiableMap(collections);
  }

  private static void checkOrder(Section thresholds, BigDecimal onTrack, BigDecimal atRisk) {
    if (atRisk.compareTo(onTrack) > 0) {
      String named = thresholds.has("at-risk") ? "at-risk" : "on-track";
      String both = "at-risk %s lies above on-track %s; at-risk is the lower one";
      thresholds.contradiction(
          named, both.formatted(atRisk.toPlainString(), onTrack.toPlainString()));
    }
  }

  private static Map<String, BigDecimal> maxRejected(Section shares) {
    shares.knows(Vocabulary.TABLES);
    Map<String, BigDecimal> percent = new LinkedHashMap<>(DEFAULTS.rejectedPercent());
    percent.replaceAll((table, share) -> shares.value(table, share, number(0, 100)));
    return Collections.unmodifiableMap(percent);
  }

  private static Map<String, Charset> encodings(Section tables) {
    tables.knows(Vocabulary.TABLES);
    Map<String, Charset> others = new LinkedHashMap<>();
    Reading<String> known = oneOf(List.of("UTF-8", "CP932"));
    for (String table : Vocabulary.TABLES) {
      String encoding = tables.value(table, "UTF-8", known);
      if (!encoding.equals("UTF-8")) {
        others.put(table, ENCODINGS.get(encoding));
      }
    }
    return Collections.unmodifiableMap(others);
  }

  private static Map<String, Label> labels(Section words, Map<String, Label> defaults) {
    words.knows(List.copyOf(defaults.keySet()));
    Map<String, Label> labels = new LinkedHashMap<>(defaults);
    labels.replaceAll((word, label) -> label(words.section(word), label));
    return Collections.unmodifiableMap(labels);
  }

  private static Settings.Front front(Section conf) {
    Settings.Front usual = DEFAULTS.front();
    return new Settings.Front(
        conf.value("headline-collection", usual.headlineCollection(), SettingsReader::textOrBlank),
        named(conf.section("issuer"), usual.issuer()),
        named(conf.section("contact"), usual.contact()));
  }

  /** Either language may be left blank: the other one is printed then. */
  private static Label named(Section languages, Label fallback) {
    languages.knows(Vocabulary.LANGUAGES);
    return new Label(
        languages.value("ja", fallback.ja(), SettingsReader::textOrBlank),
        languages.value("en", fallback.en(), SettingsReader::textOrBlank));
  }

  private static String textOrBlank(Node node) {
    return accept(node.isText(), node.text(), "a text, or \"\"").strip();
  }

  private static Label label(Section languages, Label fallback) {
    languages.knows(Vocabulary.LANGUAGES);
    return new Label(
        languages.value("ja", fallback.ja(), Section::text),
        languages.value("en", fallback.en(), Section::text));
  }
}
