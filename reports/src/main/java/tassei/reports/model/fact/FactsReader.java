package tassei.reports.model.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tassei.reports.chart.StatusMark;
import tassei.reports.model.name.Labels;
import tassei.reports.model.value.JsonEntry;
import tassei.reports.model.value.Name;
import tassei.reports.model.value.VocabularyCodes;
import tassei.reports.run.RunFolder;
import tassei.reports.run.UnreadableRun;

/** What run.json says of the run, and what report.json calls judgements and marks. */
public final class FactsReader {
  private static final int HASH_DIGITS = 12;

  private FactsReader() {}

  public static RunFacts read(RunFolder folder, boolean provisional, boolean differs) {
    JsonNode facts = folder.facts();
    List<RunFacts.Input> inputs = new ArrayList<>();
    for (JsonNode input : facts.path("inputs")) {
      JsonEntry file = new JsonEntry(input);
      inputs.add(new RunFacts.Input(file.text("table"), file.text("file"), file.text("sha256")));
    }
    return new RunFacts(
        folder.id(),
        day("run.json: as_of", folder.asOf()),
        observed(new JsonEntry(folder.report()).text("observed_until")),
        dataHash(inputs),
        facts.path("compared").asText(""),
        versions(facts.path("versions")),
        List.copyOf(inputs),
        rows(facts.path("rows")),
        new RunFacts.Marks(
            facts.path("simulated").asBoolean(false),
            provisional,
            differs,
            facts.path("what_if").asBoolean(false)),
        assumed(folder.report().path("what_if")));
  }

  /** Runs have nothing of the kind. */
  private static WhatIfAssumption assumed(JsonNode whatIf) {
    if (!whatIf.isObject()) {
      return WhatIfAssumption.NOTHING;
    }
    JsonEntry node = new JsonEntry(whatIf);
    List<String> adjustments = new ArrayList<>();
    whatIf.path("adjustments").forEach(adjustment -> adjustments.add(adjustment.asText()));
    return new WhatIfAssumption(
        List.of(node.text("scenario")),
        node.text("base"),
        List.copyOf(adjustments),
        node.number("elasticity"),
        node.year("lag"));
  }

  private static LocalDate observed(String until) {
    return until.isEmpty() ? null : day("report.json: observed_until", until);
  }

  private static LocalDate day(String place, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException wrong) {
      throw new UnreadableRun(place + " is not a day: " + day, wrong);
    }
  }

  private static String dataHash(List<RunFacts.Input> inputs) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (RunFacts.Input input : inputs) {
        digest.update(input.sha256().getBytes(StandardCharsets.US_ASCII));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SortedMap<String, String> versions(JsonNode versions) {
    SortedMap<String, String> byName = new TreeMap<>();
    versions
        .properties()
        .forEach(version -> byName.put(version.getKey(), version.getValue().asText()));
    return byName;
  }

  private static List<RunFacts.Rows> rows(JsonNode rows) {
    List<RunFacts.Rows> tables = new ArrayList<>();
    rows.properties()
        .forEach(
            table ->
                tables.add(
                    new RunFacts.Rows(
                        table.getKey(),
                        table.getValue().path("read").asLong(),
                        table.getValue().path("accepted").asLong(),
                        table.getValue().path("rejected").asLong())));
    return List.copyOf(tables);
  }

  public static Labels labels(JsonNode report) {
    Map<StatusMark, Name> judgements = new EnumMap<>(StatusMark.class);
    for (StatusMark status : StatusMark.values()) {
      String code = VocabularyCodes.of(status);
      judgements.put(status, named(report.path("judgements").path(code), code));
    }
    return new Labels(
        judgements,
        all(report.path("marks")),
        all(report.path("outlook")),
        thresholds(new JsonEntry(report.path("thresholds"))),
        budgetEffect(new JsonEntry(report.path("forecast"))));
  }

  private static Map<String, Name> all(JsonNode labels) {
    Map<String, Name> names = new TreeMap<>();
    labels
        .properties()
        .forEach(label -> names.put(label.getKey(), named(label.getValue(), label.getKey())));
    return names;
  }

  /** Folders of old runs do not say. */
  private static Labels.Thresholds thresholds(JsonEntry node) {
    BigDecimal onTrack = node.number("on-track");
    BigDecimal atRisk = node.number("at-risk");
    Integer grace = node.year("grace-months");
    return onTrack == null || atRisk == null || grace == null
        ? null
        : new Labels.Thresholds(onTrack, atRisk, grace);
  }

  /** Folders of old runs do not say. */
  private static Labels.BudgetEffect budgetEffect(JsonEntry node) {
    BigDecimal elasticity = node.number("elasticity");
    Integer lag = node.year("lag");
    return elasticity == null || lag == null ? null : new Labels.BudgetEffect(elasticity, lag);
  }

  private static Name named(JsonNode label, String code) {
    return new Name(label.path("ja").asText(code), label.path("en").asText(code));
  }
}
