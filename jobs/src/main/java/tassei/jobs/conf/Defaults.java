package tassei.jobs.conf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tassei.jobs.conf.Settings.Label;
import tassei.jobs.whatif.Scenario;

/** The values of settings that a conf does not name. */
final class Defaults {
  private static final List<String> LEVELS =
      List.of(
          "total",
          "ministry",
          "integrated_project",
          "programme",
          "recipient",
          "account",
          "ministry+integrated_project",
          "ministry+account",
          "integrated_project+account",
          "integrated_project+programme");
  private static final List<String> EXECUTION_LEVELS =
      List.of(
          "total", "ministry", "integrated_project", "programme", "ministry+integrated_project");
  private static final List<String> SCOPE_LEVELS =
      List.of(
          "total",
          "ministry",
          "integrated_project",
          "programme",
          "disease_area",
          "phase",
          "purpose",
          "disease_area+phase");

  static final Settings SETTINGS =
      new Settings(
          null,
          Path.of("data-samples", "national"),
          Path.of("out"),
          Vocabulary.LANGUAGES,
          List.of("pdf", "html", "xlsx", "png"),
          LEVELS,
          EXECUTION_LEVELS,
          SCOPE_LEVELS,
          Map.of(),
          6,
          BigDecimal.valueOf(100),
          BigDecimal.valueOf(80),
          BigDecimal.ZERO,
          1,
          new Scenario.Assumption(new BigDecimal("0.5"), 1),
          maxRejected(),
          Map.of(),
          judgements(),
          outlooks(),
          marks(),
          new Settings.Front("", new Label("", ""), new Label("", "")),
          100_000,
          16_777_216L,
          true);

  private Defaults() {}

  private static Map<String, BigDecimal> maxRejected() {
    Map<String, BigDecimal> percent = new LinkedHashMap<>();
    Vocabulary.TABLES.forEach(table -> percent.put(table, BigDecimal.ZERO));
    percent.put("projects", BigDecimal.valueOf(5));
    percent.put("outcomes", BigDecimal.valueOf(5));
    return Collections.unmodifiableMap(percent);
  }

  private static Map<String, Label> judgements() {
    Map<String, Label> labels = new LinkedHashMap<>();
    labels.put("no-target", new Label("目標値なし", "No target set"));
    labels.put("not-begun", new Label("開始前", "Not begun"));
    labels.put("unreported", new Label("未報告", "Not yet reported"));
    labels.put("attained", new Label("達成", "Met"));
    labels.put("missed", new Label("未達成", "Not met"));
    labels.put("on-track", new Label("順調", "On track"));
    labels.put("at-risk", new Label("やや遅れ", "Slightly behind"));
    labels.put("behind", new Label("遅れ", "Behind schedule"));
    return Collections.unmodifiableMap(labels);
  }

  private static Map<String, Label> outlooks() {
    Map<String, Label> labels = new LinkedHashMap<>();
    labels.put("decided", new Label("確定", "Decided"));
    labels.put("likely", new Label("高い", "Likely"));
    labels.put("open", new Label("不確実", "Uncertain"));
    labels.put("unlikely", new Label("低い", "Unlikely"));
    return Collections.unmodifiableMap(labels);
  }

  private static Map<String, Label> marks() {
    Map<String, Label> labels = new LinkedHashMap<>();
    labels.put("simulated", new Label("模擬データ", "Simulated data"));
    labels.put("what-if", new Label("試算（仮定）", "Scenario"));
    labels.put("differs", new Label("公表値と不一致", "Does not match"));
    labels.put("provisional", new Label("暫定値", "provisional"));
    labels.put("approximate", new Label("約", "approx."));
    labels.put("regrouped", new Label("組替え後", "regrouped"));
    return Collections.unmodifiableMap(labels);
  }
}
