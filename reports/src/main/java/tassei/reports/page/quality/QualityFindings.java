package tassei.reports.page.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.model.quality.Finding;
import tassei.reports.page.Heads;
import tassei.reports.page.Teller;

/** Findings by kind, the serious and the many first; long groups are cut, and say so. */
final class QualityFindings {
  private static final int ROWS = 6;
  private static final List<String> SEVERITIES = List.of("error", "warning", "info");

  /** Kinds whose every row stands in the table of checks. */
  private static final Set<String> IN_CHECKS =
      Set.of(
          "within-rounding",
          "weak-control",
          "expected-contradiction",
          "control-differs",
          "control-without-data",
          "improbable-rounding");

  private final Teller teller;
  private final FindingNames names;

  private QualityFindings(Teller teller) {
    this.teller = teller;
    this.names = new FindingNames(teller);
  }

  static List<Block> of(Teller teller) {
    return teller.model().findings().isEmpty()
        ? List.of()
        : List.of(new QualityFindings(teller).table());
  }

  private Block.Table table() {
    List<Block.Row> rows = new ArrayList<>();
    groups().forEach(group -> rows.addAll(rows(group)));
    return new Block.Table(
        "quality-findings-table",
        title(),
        teller.say("quality.findings.unit"),
        List.of(
            Heads.words(teller.say("quality.findings.col.key"), 7),
            Heads.words(teller.say("quality.findings.col.message"), 14)),
        rows,
        "",
        Block.Table.Use.READ);
  }

  private String title() {
    long total = teller.model().findings().total();
    long errors = teller.model().findings().asGraveAs("error");
    long warnings = teller.model().findings().asGraveAs("warning");
    long notes = total - errors - warnings;
    return errors == 0
        ? teller.say("quality.findings.title", total, warnings, notes)
        : teller.say("quality.findings.title.errors", total, errors, warnings, notes);
  }

  /** All of a kind, with those that are not kept. */
  private long count(List<Finding> group) {
    return teller.model().findings().of(group.get(0).code());
  }

  private List<List<Finding>> groups() {
    Map<String, List<Finding>> byCode = new TreeMap<>();
    teller
        .model()
        .findings()
        .rows()
        .forEach(
            finding -> byCode.computeIfAbsent(finding.code(), c -> new ArrayList<>()).add(finding));
    return byCode.values().stream()
        .sorted(
            Comparator.comparingInt(QualityFindings::severity)
                .thenComparing(Comparator.comparingLong(this::count).reversed()))
        .toList();
  }

  private static int severity(List<Finding> group) {
    return group.stream()
        .mapToInt(finding -> SEVERITIES.indexOf(finding.severity()))
        .min()
        .orElse(0);
  }

  private List<Block.Row> rows(List<Finding> group) {
    List<Block.Row> rows = new ArrayList<>();
    String code = group.get(0).code();
    long count = count(group);
    rows.add(heading(code, count));
    if (IN_CHECKS.contains(code)) {
      rows.add(under(teller.say("quality.findings.elsewhere", count)));
      return rows;
    }
    List<Finding> named =
        group.stream().filter(finding -> names.about(finding).isPresent()).limit(ROWS).toList();
    named.forEach(finding -> rows.add(row(finding)));
    if (count > named.size()) {
      String key = named.isEmpty() ? "quality.all" : "quality.more";
      rows.add(under(teller.say(key, count - named.size())));
    }
    return rows;
  }

  private Block.Row heading(String code, long count) {
    String meaning = teller.wording().words().find("quality.finding.meaning." + code).orElse("");
    String name = teller.wording().code("quality.finding.", code);
    String text =
        meaning.isEmpty()
            ? teller.say("quality.findings.heading.plain", name, count)
            : teller.say("quality.findings.heading", name, count, meaning);
    return new Block.Row(Block.Row.Kind.HEADING, List.of(teller.words(text), new Cell.Blank()));
  }

  private Block.Row row(Finding finding) {
    return new Block.Row(
        Block.Row.Kind.PLAIN,
        List.of(
            teller.words(names.about(finding).orElse("")), teller.words(names.message(finding))));
  }

  private Block.Row under(String text) {
    return new Block.Row(Block.Row.Kind.PLAIN, List.of(new Cell.Blank(), teller.words(text)));
  }
}
