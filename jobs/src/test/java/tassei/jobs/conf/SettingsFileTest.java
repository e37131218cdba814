package tassei.jobs.conf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tassei.jobs.refusal.RefusedInput;

class SettingsFileTest {
  private static final Path FOLDER = Path.of("/conf");

  @TempDir private Path folder;

  /** Digits may be parted as YAML has it; a line alone is no number. */
  @Test
  void numbersAsYamlWritesThem() {
    assertEquals(new BigDecimal("1000"), parse("thresholds: { on-track: 1_000 }\n").onTrack());
    for (String none : List.of("_", "-_", "_1", "1_", "1__0", "_.5")) {
      RefusedInput refused =
          assertThrows(RefusedInput.class, () -> parse("grace-months: " + none + "\n"), none);
      assertEquals(
          List.of(
              "c.yaml:1: grace-months: found \"" + none + "\"; accepted: a number from 0 to 120"),
          refused.lines());
    }
  }

  @Test
  void everySettingCanBeSet() {
    Settings settings =
        parse(
            """
            as_of: data
            data: ../data
            out: /runs
            lang: [en]
            formats: [pdf, xlsx]
            levels: [total, account+ministry]
            execution-levels: [ministry]
            scope-levels: [phase]
            disjoint-collections: { health: [mext, mhlw] }
            grace-months: 0
            thresholds: { on-track: 95.50, at-risk: 70 }
            max-rejected: { budget: 0.5 }
            encodings: { budget: CP932, kpis: UTF-8 }
            judgements: { missed: { ja: 未達 } }
            outlook: { open: { en: Open } }
            marks: { simulated: { en: INVENTED } }
            headline-collection: S1
            issuer: { ja: 企画局 }
            contact: { ja: "", en: plan@example.org }
            limits: { cell-characters: 1000, driver-bytes: 0, keep-state: false }
            """);
    assertNull(settings.asOf());
    assertEquals(Path.of("/data"), settings.data());
    assertEquals(Path.of("/runs"), settings.out());
    assertEquals(List.of("en"), settings.lang());
    assertEquals(List.of("pdf", "xlsx"), settings.formats());
    assertEquals(List.of("total", "account+ministry"), settings.levels());
    assertEquals(List.of("ministry"), settings.executionLevels());
    assertEquals(List.of("phase"), settings.scopeLevels());
    assertEquals(Map.of("health", List.of("mext", "mhlw")), settings.disjointCollections());
    assertEquals(0, settings.graceMonths());
    assertEquals(new BigDecimal("95.5"), settings.onTrack());
    assertEquals(new BigDecimal("70"), settings.atRisk());
    assertEquals(new BigDecimal("0.5"), settings.maxRejected("budget"));
    assertEquals(new BigDecimal("5"), settings.maxRejected("outcomes"));
    assertEquals(Map.of("budget", Charset.forName("windows-31j")), settings.encodings());
    assertEquals(new Settings.Label("未達", "Not met"), settings.judgements().get("missed"));
    assertEquals(new Settings.Label("不確実", "Open"), settings.outlooks().get("open"));
    assertEquals(new Settings.Label("模擬データ", "INVENTED"), settings.marks().get("simulated"));
    assertEquals(
        new Settings.Front(
            "S1", new Settings.Label("企画局", ""), new Settings.Label("", "plan@example.org")),
        settings.front());
    assertEquals(1000, settings.cellCharacters());
    assertEquals(0, settings.driverBytes());
    assertEquals(false, settings.isKeepingState());
  }

  @Test
  void whatIsNotNamedHasItsDefault() {
    assertEquals(Settings.defaults(), parse(""));
    assertEquals(Settings.defaults(), parse("# only a remark\n"));
    assertEquals(LocalDate.of(2024, 3, 31), parse("as_of: 2024-03-31").asOf());
    assertEquals(List.of(), parse("formats: none").formats());
  }

  @Test
  void allProblemsAreNamedAtOnceWithTheirLine() {
    assertEquals(
        List.of(
            "c.yaml:1: as_of: found \"2024-02-30\"; accepted: a day as 2024-03-31, or data",
            "c.yaml:2: lang: found \"fr\"; accepted: ja, en",
            "c.yaml:3: levels: found \"ministry+ministry\"; accepted: total, or columns joined by"
                + " + out of ministry, integrated_project, programme, recipient, account",
            "c.yaml:3: levels: found \"phase\"; accepted: total, or columns joined by + out of"
                + " ministry, integrated_project, programme, recipient, account",
            "c.yaml:4: unknown key \"execution_level\"; did you mean \"execution-levels\"?",
            "c.yaml:5: grace-months: found \"6.5\"; accepted: a whole number from 0 to 120",
            "c.yaml:8: thresholds.at-risk: at-risk 110 lies above on-track 100; at-risk is the"
                + " lower one",
            "c.yaml:9: encodings.budget: found \"SJIS\"; accepted: UTF-8, CP932",
            "c.yaml:10: unknown key \"max-rejected.projets\"; did you mean \"projects\"?",
            "c.yaml:11: limits: found a list; accepted: a map of names to values",
            "c.yaml:12: data: found nothing; accepted: a text"),
        problems(
            """
            as_of: 2024-02-30
            lang: [ja, fr]
            levels: [total, ministry+ministry, phase]
            execution_level: [total]
            grace-months: 6.5
            thresholds:
              on-track: 100
              at-risk: 110
            encodings: { budget: SJIS }
            max-rejected: { projets: 5 }
            limits: [1]
            data:
            """));
  }

  @Test
  void everyProblemIsSaidOnce() {
    assertEquals(
        List.of("c.yaml:1: thresholds.at-risk: found \"high\"; accepted: a number from 0 to 1000"),
        problems("thresholds: { at-risk: high }"));
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertEquals(
        List.of("c.yaml:3: key \"grace-months\" stands twice, first on line 1"),
        problems("grace-months: 6\nlang: [ja]\ngrace-months: 7\n"));
    assertEquals(
        List.of("c.yaml:3: key \"budget\" stands twice, first on line 2"),
        problems("max-rejected:\n  budget: 1\n  budget: 2\n"));
  }

  @Test
  void levelsWithTheSameColumnsAreTheSame() {
    assertEquals(
        List.of("c.yaml:1: levels: found \"account+ministry\"; accepted: each level once"),
        problems("levels: [ministry+account, account+ministry]"));
    assertEquals(
        List.of("c.yaml:1: scope-levels: found a list; accepted: at least one entry"),
        problems("scope-levels: []"));
  }

  @Test
  void aSumNeedsTwoCollections() {
    assertEquals(
        List.of(
            "c.yaml:1: disjoint-collections.a: one collection is no sum; two or more are needed"),
        problems("disjoint-collections: { a: [b] }"));
    assertEquals(
        List.of(
            "c.yaml:1: disjoint-collections.a: a sum has a name of its own: its lines would count"
                + " twice"),
        problems("disjoint-collections: { a: [a, b] }"));
  }

  @Test
  void whatIsNotPlainYamlIsRefusedWithItsLine() {
    assertEquals(
        List.of("c.yaml:2: anchors and aliases (& and *) are not accepted; write the value"),
        problems("lang:\n  &both [ja, en]\n"));
    assertEquals(List.of("c.yaml:1: found \"text\"; accepted: keys with values"), problems("text"));
    String broken = problems("lang: [ja\nout: x: y\n").get(0);
    assertEquals("c.yaml:2: not YAML: ", broken.substring(0, 20));
    assertEquals(
        List.of("c.yaml:3: a second document begins; one is accepted"),
        problems("lang: [ja]\n---\nlang: [en]\n"));
  }

  @Test
  void aFileThatCannotBeReadIsRefused() throws Exception {
    Path cp932 = folder.resolve("cp932.yaml");
    Files.write(cp932, "# 設定".getBytes(Charset.forName("windows-31j")));
    assertEquals(List.of("conf " + cp932 + ": not UTF-8; save it as UTF-8"), refused(cp932));
    Path missing = folder.resolve("missing.yaml");
    assertEquals(
        List.of("conf " + missing + ": not found; a YAML file is needed"), refused(missing));
    assertEquals(
        List.of("conf " + folder + ": is not a file; a YAML file is needed"), refused(folder));
  }

  @Test
  void onlySettingsThatBearOnResultsAreInTheirText() {
    String usual = Bearing.of(parse(""));
    assertEquals(usual, Bearing.of(parse("data: x\nout: y\nlang: [en]\nformats: [pdf]")));
    assertEquals(
        usual,
        Bearing.of(parse("limits: { driver-bytes: 1, keep-state: false }\nas_of: 2024-03-31")));
    assertEquals(usual, Bearing.of(parse("thresholds: { on-track: 100.0 }")));
    assertEquals(usual, Bearing.of(parse("encodings: { budget: UTF-8 }")));
    for (String change :
        List.of(
            "grace-months: 7",
            "thresholds: { at-risk: 79 }",
            "forecast: { elasticity: 0.3 }",
            "forecast: { lag: 2 }",
            "levels: [total]",
            "execution-levels: [total]",
            "scope-levels: [total]",
            "disjoint-collections: { a: [b, c] }",
            "max-rejected: { budget: 1 }",
            "encodings: { budget: CP932 }",
            "judgements: { missed: { ja: 未 } }",
            "outlook: { open: { ja: 半々 } }",
            "marks: { differs: { en: NO } }",
            "headline-collection: S1",
            "issuer: { en: Office }",
            "contact: { ja: 係 }",
            "limits: { cell-characters: 5000 }")) {
      assertNotEquals(usual, Bearing.of(parse(change)), change);
    }
  }

  private static Settings parse(String text) {
    return SettingsFile.parse("c.yaml", FOLDER, text);
  }

  private static List<String> problems(String text) {
    return assertThrows(RefusedInput.class, () -> parse(text)).lines();
  }

  private static List<String> refused(Path file) {
    return assertThrows(RefusedInput.class, () -> SettingsFile.read(file)).lines();
  }
}
