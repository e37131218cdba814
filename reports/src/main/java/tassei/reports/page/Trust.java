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
    List<String> sentences = new ArrayList<>(ofBase());
    if (!controls.isEmpty()) {
      sentences.add(edition.say("overview.trust.short", controls.size(), agreeing(), differing()));
    }
    sentences.add(rows());
    simulated().ifPresent(sentences::add);
    return edition.wording().sentences(sentences);
  }

  /** In full. */
  String verdict() {
    List<String> sentences = new ArrayList<>(ofBase());
    sentences.addAll(List.of(verdicts().orElse(""), rows(), findings()));
    return edition.wording().sentences(sentences);
  }

  /** A scenario is checked against nothing. */
  private List<String> ofBase() {
    return edition.model().run().assumed().isNothing()
        ? List.of()
        : List.of(edition.say("whatif.trust"));
  }

  private String findings() {
    return edition.say("overview.trust.findings", findings("warning"), findings("info"));
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
    String checked =
        edition.say("overview.trust.controls", controls.size(), edition.wording().list(counts));
    long weak = controls.stream().filter(Control::weak).count();
    return Optional.of(
        edition
            .wording()
            .sentences(
                List.of(checked, weak == 0 ? "" : edition.say("overview.trust.weak", weak))));
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

  private Optional<String> simulated() {
    return edition.model().run().marks().simulated()
        ? Optional.of(edition.say("overview.trust.simulated", edition.mark("simulated")))
        : Optional.empty();
  }

  Optional<Block.Tile> tile() {
    long judged = controls.stream().filter(Trust::isJudged).count();
    if (judged == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Tile(
            edition.say("overview.trust.tile"),
            Numbers.whole(agreeing()),
            edition.say("overview.of-controls", judged),
            edition.say("overview.trust.differing", differing()),
            "",
            differing() > 0 ? Status.MISSED : null));
  }

  private long differing() {
    return controls.stream().filter(Control::isWrong).count();
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
