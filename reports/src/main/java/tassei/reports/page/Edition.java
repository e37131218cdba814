package tassei.reports.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tassei.reports.chart.Status;
import tassei.reports.document.Cell;
import tassei.reports.document.Language;
import tassei.reports.model.Kpi;
import tassei.reports.model.Named;
import tassei.reports.model.ReportModel;
import tassei.reports.text.Chances;
import tassei.reports.text.KpiFindings;
import tassei.reports.text.KpiNumbers;
import tassei.reports.text.Wording;

/** A run in one language: what the pages about KPIs are written with. */
record Edition(ReportModel model, Wording wording) {
  private static final int MOST_SOURCES = 2;

  Language language() {
    return wording.language();
  }

  String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  String name(Named named) {
    return named.name(language());
  }

  KpiNumbers numbers() {
    return new KpiNumbers(wording);
  }

  Chances chances() {
    return new Chances(wording);
  }

  KpiFindings findings() {
    return new KpiFindings(wording);
  }

  String label(Status status) {
    return model.labels().judgement(status, language());
  }

  String mark(String code) {
    return model.labels().mark(code, language());
  }

  Cell judged(Kpi kpi) {
    return new Cell.Judged(kpi.judgement(), label(kpi.judgement()));
  }

  static String code(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** With the mark of invented rows where a figure rests on them. */
  String marked(String text, List<Kpi> kpis) {
    return kpis.stream().anyMatch(kpi -> kpi.standing().simulated())
        ? say("kpi.marked", text, mark("simulated"))
        : text;
  }

  /** Where definitions stand, and that actuals are counted where they are. */
  String source(List<Kpi> kpis) {
    Set<String> sources = new LinkedHashSet<>();
    kpis.forEach(kpi -> sources.add(kpi.origin().source()));
    sources.remove("");
    String named = sources(List.copyOf(sources));
    boolean isCounted = kpis.stream().anyMatch(kpi -> kpi.standing().sourceKind().equals("events"));
    String counted = isCounted ? say("kpi.counted") : "";
    return named.isEmpty() || counted.isEmpty()
        ? named + counted
        : named + say("common.semicolon") + counted;
  }

  /** Where a definition stands, for a narrow figure whose section says the rest. */
  String briefSource(Kpi kpi) {
    String source = kpi.origin().source();
    return source.isEmpty() ? source(List.of(kpi)) : source;
  }

  private String sources(List<String> sources) {
    if (sources.size() <= MOST_SOURCES) {
      return String.join(say("common.semicolon"), sources);
    }
    String first = String.join(say("common.semicolon"), sources.subList(0, MOST_SOURCES));
    return say("kpi.source.many", first, sources.size() - MOST_SOURCES);
  }

  String asOf() {
    return wording.years().day(model.run().asOf());
  }
}
