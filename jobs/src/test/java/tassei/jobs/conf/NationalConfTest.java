package tassei.jobs.conf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tassei.contract.column.Field;
import tassei.contract.column.Keys;
import tassei.contract.column.Results;
import tassei.jobs.table.InputTable;
import tassei.jobs.table.Inputs;
import tassei.jobs.yaml.Node;
import tassei.jobs.yaml.Yaml;

/** conf/national.yaml is where users look settings up: it must list all of them, and no others. */
class NationalConfTest {
  private static final Path HOME =
      Path.of(System.getProperty("tassei.root", "..")).toAbsolutePath();
  private static final Path CONF = HOME.resolve("conf").resolve("national.yaml");

  @Test
  void itListsEverySettingThereIs() throws Exception {
    Node root = Yaml.read(Files.readString(CONF), (line, problem) -> {}).orElseThrow();
    assertEquals(sorted(SettingsReader.KEYS), keys(root));
    assertEquals(sorted(SettingsReader.THRESHOLDS), keys(root, "thresholds"));
    assertEquals(sorted(SettingsReader.FORECAST), keys(root, "forecast"));
    assertEquals(sorted(SettingsReader.LIMITS), keys(root, "limits"));
    assertEquals(sorted(Vocabulary.TABLES), keys(root, "max-rejected"));
    assertEquals(sorted(Vocabulary.TABLES), keys(root, "encodings"));
    assertEquals(sorted(Vocabulary.JUDGEMENTS), keys(root, "judgements"));
    assertEquals(sorted(Vocabulary.OUTLOOKS), keys(root, "outlook"));
    assertEquals(sorted(Vocabulary.MARKS), keys(root, "marks"));
    for (String named : List.of("issuer", "contact")) {
      assertEquals(sorted(Vocabulary.LANGUAGES), keys(root, named));
    }
    for (String labels : List.of("judgements", "outlook", "marks")) {
      for (Node label : root.fields().get(labels).fields().values()) {
        assertEquals(sorted(Vocabulary.LANGUAGES), keys(label));
      }
    }
  }

  @Test
  void itsValuesAreTheDefaults() {
    Settings written = SettingsFile.read(CONF);
    assertEquals(LocalDate.of(2024, 3, 31), written.asOf());
    Path home = HOME.normalize();
    assertEquals(home.resolve(Settings.defaults().data()), written.data());
    assertEquals(home.resolve(Settings.defaults().out()), written.out());
    Settings elsewhere = SettingsFile.parse("none", HOME, "data: data-samples/national\nout: out");
    assertEquals(elsewhere, written.withAsOf(null));
  }

  @Test
  void everySettingIsExplained() throws Exception {
    List<String> lines = Files.readAllLines(CONF);
    for (String key : SettingsReader.KEYS) {
      int place =
          lines.indexOf(lines.stream().filter(l -> l.startsWith(key + ":")).findFirst().get());
      String above = lines.get(place - 1);
      boolean explained = above.startsWith("#") || lines.get(place + 1).startsWith("  #");
      assertEquals(true, explained, key);
    }
  }

  @Test
  void itsWordsAreThoseOfTheTables() {
    List<InputTable> tables = Inputs.ALL;
    assertEquals(Vocabulary.TABLES, tables.stream().map(InputTable::name).toList());
    assertEquals(
        Vocabulary.REQUIRED_TABLES.stream().sorted().toList(),
        tables.stream().filter(InputTable::required).map(InputTable::name).sorted().toList());
    List<Field> columns =
        List.of(
            Keys.MINISTRY,
            Keys.INTEGRATED_PROJECT,
            Keys.PROGRAMME,
            Keys.RECIPIENT,
            Keys.ACCOUNT,
            Results.DISEASE_AREA,
            Keys.PHASE,
            Keys.PURPOSE);
    Set<String> used = new TreeSet<>(Vocabulary.BUDGET_COLUMNS);
    used.addAll(Vocabulary.EXECUTION_COLUMNS);
    used.addAll(Vocabulary.SCOPE_COLUMNS);
    assertEquals(sorted(columns.stream().map(Field::name).toList()), used);
  }

  private static Set<String> keys(Node node) {
    return new TreeSet<>(node.fields().keySet());
  }

  private static Set<String> keys(Node root, String section) {
    return keys(root.fields().get(section));
  }

  private static Set<String> sorted(List<String> names) {
    return new TreeSet<>(new ArrayList<>(names));
  }
}
