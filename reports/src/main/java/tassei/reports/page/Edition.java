package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Cell;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.name.Named;
import tassei.reports.text.Chances;
import tassei.reports.text.KpiNumbers;
import tassei.reports.text.KpiSentences;
import tassei.reports.text.Wording;

/** A run in one language: what the pages about KPIs are written with. */
public record Edition(ReportModel model, Wording wording) {
  private static final int MOST_SOURCES = 2;

  public Language language() {
    return wording.language();
  }

  public String say(String key, Object... arguments) {
    return wording.say(key, arguments);
  }

  public String name(Named named) {
    return named.name(language());
  }

  public KpiNumbers numbers() {
    return new KpiNumbers(wording);
  }

  public Chances chances() {
    return new Chances(wording);
  }

  public KpiSentences findings() {
    return new KpiSentences(wording);
  }

  String label(StatusMark status) {
    return model.labels().judgement(status, language());
  }

  public String mark(String code) {
    return model.labels().mark(code, language());
  }

  public Cell judged(ReportedKpi kpi) {
    return new Cell.Judged(kpi.judgement(), label(kpi));
  }

  /** The judgement; where a target is met, whether for good or as things stand. */
  public String label(ReportedKpi kpi) {
    Boolean isForGood = kpi.standing().attainedForGood();
    return kpi.judgement() != StatusMark.ATTAINED || isForGood == null
        ? label(kpi.judgement())
        : say(isForGood ? "kpi.met.final" : "kpi.met.to-date", label(StatusMark.ATTAINED));
  }

  public static String code(StatusMark status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** With the mark of invented rows where a figure rests on them. */
  public String marked(String text, List<ReportedKpi> kpis) {
    return kpis.stream().anyMatch(kpi -> kpi.standing().simulated())
        ? say("kpi.marked", text, mark("simulated"))
        : text;
  }

  /** Where the figures stand; where there are targets, also where these do. */
  public String source(List<ReportedKpi> kpis) {
    List<String> figures = new ArrayList<>(published(kpis));
    if (kpis.stream().anyMatch(ReportedKpi::isCounted)) {
      figures.add(say("kpi.counted"));
    }
    List<String> targets = defined(kpis.stream().filter(ReportedKpi::hasTarget).toList());
    if (figures.isEmpty() || figures.equals(targets)) {
      return sources(targets.isEmpty() ? defined(kpis) : targets);
    }
    return targets.isEmpty()
        ? sources(figures)
        : say("kpi.source.both", sources(figures), sources(targets));
  }

  /** Of the figures that stand in a table or chart now. */
  private static List<String> published(List<ReportedKpi> kpis) {
    return kpis.stream()
        .flatMap(kpi -> kpi.restsOn().stream())
        .map(PublishedFigure::source)
        .filter(source -> !source.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> defined(List<ReportedKpi> kpis) {
    return kpis.stream()
        .map(kpi -> kpi.origin().source())
        .filter(source -> !source.isEmpty())
        .distinct()
        .toList();
  }

  private String sources(List<String> sources) {
    if (sources.size() <= MOST_SOURCES) {
      return String.join(say("common.semicolon"), sources);
    }
    String first = String.join(say("common.semicolon"), sources.subList(0, MOST_SOURCES));
    return say("kpi.source.many", first, sources.size() - MOST_SOURCES);
  }

  public String asOf() {
    return wording.years().day(model.run().asOf());
  }
}
