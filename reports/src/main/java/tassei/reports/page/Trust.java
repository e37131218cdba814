package tassei.reports.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tassei.reports.chart.Status;
import tassei.reports.document.Block;
import tassei.reports.model.Control;
import tassei.reports.model.RunFacts;
import tassei.reports.text.Numbers;

/** Whether the figures can be trusted: published totals, refused rows, findings, marks. */
final class Trust {
  private static final List<String> VERDICTS =
      List.of("exact", "within-rounding", "differs", "contradicts", "no-data", "superseded");

  private final Edition edition;
  private final List<Control> controls;

  Trust(Edition edition) {
    this.edition = edition;
    this.controls = edition.model().controls();
  }

  /** As the answer on the cover. */
  String answer() {
    List<String> sentences = new ArrayList<>();
    verdicts().ifPresent(sentences::add);
    sentences.add(rows());
    marks().ifPresent(sentences::add);
    return edition.wording().sentences(sentences);
  }

  Block points() {
    List<String> points = new ArrayList<>();
    verdicts().ifPresent(points::add);
    long weak = controls.stream().filter(Control::weak).count();
    if (weak > 0) {
      points.add(edition.say("overview.trust.weak", weak));
    }
    points.add(rows());
    long warnings = findings("warning");
    points.add(edition.say("overview.trust.findings", warnings, findings("info")));
    marks().ifPresent(points::add);
    return new Block.Points(List.copyOf(points));
  }

  private long findings(String severity) {
    return edition.model().findings().rows().stream()
        .filter(finding -> finding.severity().equals(severity))
        .count();
  }

  private Optional<String> verdicts() {
    if (controls.isEmpty()) {
      return Optional.empty();
    }
    List<String> counts = new ArrayList<>();
    byVerdict()
        .forEach(
            (verdict, count) ->
                counts.add(edition.say("overview.trust.verdict." + verdict, count)));
    return Optional.of(
        edition.say("overview.trust.controls", controls.size(), edition.wording().list(counts)));
  }

  /** In a fixed order; a contradiction a source is known for stands apart from what differs. */
  private Map<String, Long> byVerdict() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String verdict : VERDICTS) {
      long count = controls.stream().filter(control -> verdict(control).equals(verdict)).count();
      if (count > 0 || verdict.equals("differs")) {
        counts.put(verdict, count);
      }
    }
    return counts;
  }

  private static String verdict(Control control) {
    boolean isKnown = control.verdict().equals("differs") && control.contradicts();
    return isKnown ? "contradicts" : control.verdict();
  }

  private String rows() {
    RunFacts run = edition.model().run();
    return edition.say("overview.trust.rows", run.read(), run.rejected());
  }

  private Optional<String> marks() {
    RunFacts.Marks marks = edition.model().run().marks();
    List<String> said = new ArrayList<>();
    if (marks.simulated()) {
      said.add(edition.say("overview.trust.simulated", edition.mark("simulated")));
    }
    if (marks.provisional()) {
      said.add(edition.say("overview.trust.provisional", edition.mark("provisional")));
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(edition.wording().sentences(said));
  }

  Optional<Block.Tile> tile() {
    long judged = controls.stream().filter(Trust::isJudged).count();
    if (judged == 0) {
      return Optional.empty();
    }
    long differing = controls.stream().filter(Control::isWrong).count();
    return Optional.of(
        new Block.Tile(
            edition.say("overview.trust.tile"),
            Numbers.whole(agreeing()),
            edition.say("overview.of-controls", judged),
            edition.say("overview.trust.differing", differing),
            "",
            differing > 0 ? Status.MISSED : null));
  }

  private long agreeing() {
    return controls.stream()
        .filter(
            control ->
                control.verdict().equals("exact") || control.verdict().equals("within-rounding"))
        .count();
  }

  private static boolean isJudged(Control control) {
    return !control.verdict().equals("superseded") && !control.verdict().equals("no-data");
  }
}
