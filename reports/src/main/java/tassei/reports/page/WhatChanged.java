package tassei.reports.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.model.Changes;
import tassei.reports.model.Kpi;
import tassei.reports.model.Restatement;
import tassei.reports.text.Numbers;

/** What changed against a compared run; without one, what the data itself restates. */
final class WhatChanged {
  private static final int MOST_NAMED = 3;

  private final Edition edition;
  private final Changes changes;

  WhatChanged(Edition edition) {
    this.edition = edition;
    this.changes = edition.model().changes();
  }

  private boolean isCompared() {
    return !edition.model().run().compared().isEmpty();
  }

  /** As the answer on the cover. */
  String answer() {
    List<String> sentences = new ArrayList<>();
    if (isCompared()) {
      sentences.add(compared());
    }
    sentences.add(restated());
    return edition.wording().sentences(sentences);
  }

  private String compared() {
    return edition.say(
        "overview.changed.compared",
        edition.model().run().compared(),
        changes.comparedOf("kpi_attainment").size(),
        changes.comparedOf("budget_rollup").size(),
        changes.comparedOf("controls").size());
  }

  private String restated() {
    boolean isNone = changes.figures().total() == 0 && changes.outcomes() == 0;
    return isNone
        ? edition.say("overview.changed.nothing")
        : edition.say(
            "overview.changed.restated",
            changes.figures().total(),
            changes.outcomes(),
            changes.outcomesRevised());
  }

  /** With the figures that changed, as far as a line holds them. */
  String figures() {
    List<String> named = new ArrayList<>();
    changes.comparedOf("kpi_attainment").forEach(change -> named.add(named(change, change.key())));
    changes
        .figures()
        .rows()
        .forEach(change -> named.add(named(change, change.key().replaceAll(" [a-z]+$", ""))));
    String figures =
        named.isEmpty() ? "" : String.join(edition.say("common.semicolon"), some(named));
    return edition
        .wording()
        .sentences(List.of(answer(), figures.isEmpty() ? "" : edition.say("common.stop", figures)));
  }

  private List<String> some(List<String> named) {
    return named.subList(0, Math.min(MOST_NAMED, named.size()));
  }

  private String named(Restatement change, String code) {
    Optional<Kpi> kpi = edition.model().kpi(code);
    String name = edition.model().nameOf(code, edition.language());
    String year =
        change.fiscalYear() == null
            ? ""
            : edition.wording().bracketed(edition.wording().years().year(change.fiscalYear()));
    return edition.say(
        "overview.changed.figure",
        name + year,
        value(kpi, change.before()),
        value(kpi, change.after()),
        change.change() == null ? "–" : Numbers.change(change.change(), digits(change.change())));
  }

  private static int digits(BigDecimal change) {
    return Numbers.digits(change, 2);
  }

  private String value(Optional<Kpi> kpi, BigDecimal value) {
    if (value == null) {
      return "–";
    }
    return kpi.map(known -> edition.numbers().said(known, value)).orElse(Numbers.plain(value, 2));
  }
}
