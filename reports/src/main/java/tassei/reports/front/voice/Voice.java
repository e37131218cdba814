package tassei.reports.front.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tassei.reports.document.Language;
import tassei.reports.model.ReportModel;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.name.Ministry;
import tassei.reports.text.KpiNumbers;
import tassei.reports.text.ShortNames;
import tassei.reports.text.Wording;

/** A run and the language it is told in: names as short as their place needs. */
public record Voice(ReportModel model, Wording wording) {
  private static final int CIRCLED = 20;

  public Language language() {
    return wording.language();
  }

  public String say(String key, Object... arguments) {
    return wording.say("front." + key, arguments);
  }

  /** So many targets; parts (うち) are no targets of their own and said apart. */
  public String count(List<ReportedKpi> kpis) {
    long parts = kpis.stream().filter(ReportedKpi::isPart).count();
    long wholes = kpis.size() - parts;
    return parts == 0 ? say("count", wholes) : say("count.parts", wholes, parts);
  }

  public KpiNumbers numbers() {
    return new KpiNumbers(wording);
  }

  public String year(int fiscalYear) {
    return wording.years().year(fiscalYear);
  }

  public String name(String code) {
    return model.nameOf(code, language());
  }

  /** Without the word that every name of a project ends with. */
  String project(String code) {
    if (code.isEmpty()) {
      return wording.say("project.others.national");
    }
    return ShortNames.ofProject(name(code));
  }

  /** As ①, by the place among the projects of its plan; a blank for none of them. */
  public String number(String code) {
    int place =
        model
            .names()
            .project(code)
            .map(
                project ->
                    model.names().projectsOf(project.plan()).stream()
                        .map(one -> one.code())
                        .toList()
                        .indexOf(code))
            .orElse(-1);
    if (place < 0) {
      return "";
    }
    return place < CIRCLED ? Character.toString('①' + place) : Integer.toString(place + 1);
  }

  public String numbered(String code) {
    return (number(code) + " " + project(code)).strip();
  }

  /** A name of Japanese breaks only after its points; of English between its words. */
  public List<String> phrases(String code) {
    String name = project(code);
    return language() == Language.JA
        ? new ArrayList<>(Arrays.asList(name.split("(?<=・)", -1)))
        : List.of(name);
  }

  /** Without what its project says already; parts have names of their own. */
  public String target(ReportedKpi kpi) {
    return kpi.isPart()
        ? kpi.name(language())
        : new ShortNames(model.kpisOf(kpi.owner().project()), wording).of(kpi);
  }

  /** What all documents have in common, without pages; empty for nothing. */
  public static String common(List<String> texts) {
    return Citation.common(texts);
  }

  /** In full in Japanese, by its initials in English. */
  public String ministry(String code) {
    return model
        .names()
        .ministry(code)
        .map(one -> language() == Language.JA ? one.name(language()) : one.shortName(language()))
        .orElse(code);
  }

  /** A text with ministries by their short names, where those are words. */
  public String brief(String text) {
    String brief = text;
    for (Ministry ministry : model.names().ministries()) {
      brief = brief.replace(ministry.name(language()), ministry(ministry.code()));
    }
    return brief;
  }
}
