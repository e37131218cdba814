package tassei.reports.page.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Block;
import tassei.reports.document.Language;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.model.quality.Finding;
import tassei.reports.page.Edition;
import tassei.reports.text.ShortNames;

/** What a reader must know beside the figures of a group of indicators. */
final class KpiNotes {
  private static final int MOST_NAMED = 4;
  private static final String LIKELY = "likely";
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private final Edition edition;
  private final List<ReportedKpi> kpis;
  private final ShortNames names;

  KpiNotes(Edition edition, List<ReportedKpi> kpis) {
    this.edition = edition;
    this.kpis = kpis;
    this.names = new ShortNames(kpis, edition.wording());
  }

  List<Block> blocks() {
    List<String> notes = new ArrayList<>();
    provisional().ifPresent(notes::add);
    metToDate().ifPresent(notes::add);
    notes.addAll(disagreements());
    shared().ifPresent(notes::add);
    notes.addAll(texts());
    notes.addAll(readings());
    return notes.isEmpty() ? List.of() : List.of(new Block.Points(List.copyOf(notes)));
  }

  private Optional<String> provisional() {
    long provisional = kpis.stream().filter(kpi -> kpi.standing().provisional()).count();
    return provisional == 0
        ? Optional.empty()
        : Optional.of(
            edition.say("project.note.provisional", provisional, edition.mark("provisional")));
  }

  private Optional<String> metToDate() {
    return kpis.stream()
        .filter(kpi -> kpi.judgement() == StatusMark.ATTAINED)
        .filter(kpi -> Boolean.FALSE.equals(kpi.standing().attainedForGood()))
        .findFirst()
        .map(kpi -> edition.say("kpi.note.to-date", edition.label(kpi)));
  }

  /** Progress to date and outlook answer two questions; where they part, one sentence says why. */
  private List<String> disagreements() {
    List<String> notes = new ArrayList<>();
    disagreement("attained", kpi -> kpi.judgement() == StatusMark.ATTAINED && isDoubted(kpi))
        .ifPresent(notes::add);
    disagreement("on-track", kpi -> kpi.judgement() == StatusMark.ON_TRACK && isDoubted(kpi))
        .ifPresent(notes::add);
    disagreement(
            "late",
            kpi ->
                Danger.WARNINGS.contains(kpi.judgement())
                    && kpi.forecast().outlook().equals(LIKELY))
        .ifPresent(notes::add);
    return notes;
  }

  private static boolean isDoubted(ReportedKpi kpi) {
    return List.of("open", "unlikely").contains(kpi.forecast().outlook());
  }

  private Optional<String> disagreement(String kind, Predicate<ReportedKpi> parts) {
    List<String> named =
        kpis.stream()
            .filter(ReportedKpi::hasTarget)
            .filter(parts)
            .map(kpi -> names.of(kpi) + edition.wording().bracketed(edition.chances().brief(kpi)))
            .toList();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            edition.say(
                "kpi.note.outlook." + kind,
                edition.model().labels().outlook(LIKELY, edition.language()),
                edition.wording().list(named)));
  }

  private Optional<String> shared() {
    List<String> notes = new ArrayList<>();
    for (Finding finding : edition.model().findings().rows()) {
      if (finding.code().equals("shared-outcome")) {
        kpis.stream()
            .filter(kpi -> kpi.code().equals(finding.key()))
            .forEach(
                kpi ->
                    notes.add(
                        edition.say(
                            "project.note.shared.kpi",
                            names.of(kpi),
                            finding.message().in(edition.language()))));
      }
    }
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            edition.say(
                "project.note.shared", String.join(edition.say("common.semicolon"), notes)));
  }

  /** What documents say with their numbers. */
  private List<String> texts() {
    Map<String, List<ReportedKpi>> byText = new LinkedHashMap<>();
    for (ReportedKpi kpi : kpis) {
      for (PublishedFigure figure : kpi.restsOn()) {
        said(figure).ifPresent(text -> add(byText, text, kpi));
      }
    }
    return grouped("kpi.note.text", byText);
  }

  private Optional<String> said(PublishedFigure figure) {
    return Stream.of(figure.text().in(edition.language()), figure.note())
        .filter(words -> !words.isBlank() && isReadable(words))
        .reduce((one, other) -> one + edition.say("common.semicolon") + other);
  }

  /** A note without a translation stays in the workbook. */
  private boolean isReadable(String note) {
    return edition.language() == Language.JA || !JAPANESE.matcher(note).find();
  }

  /** What was chosen where a document leaves it open. */
  private List<String> readings() {
    Map<String, List<ReportedKpi>> byNote = new LinkedHashMap<>();
    kpis.stream()
        .filter(kpi -> kpi.origin().inferred())
        .forEach(kpi -> add(byNote, note(kpi), kpi));
    return grouped("kpi.note.inferred", byNote);
  }

  private String note(ReportedKpi kpi) {
    return !kpi.origin().note().isBlank() && isReadable(kpi.origin().note())
        ? kpi.origin().note()
        : edition.say("kpi.note.chosen");
  }

  private static void add(Map<String, List<ReportedKpi>> groups, String text, ReportedKpi kpi) {
    List<ReportedKpi> group = groups.computeIfAbsent(text, words -> new ArrayList<>());
    if (!group.contains(kpi)) {
      group.add(kpi);
    }
  }

  private List<String> grouped(String key, Map<String, List<ReportedKpi>> groups) {
    List<String> notes = new ArrayList<>();
    groups.forEach((text, group) -> notes.add(edition.say(key, named(group), text)));
    return notes;
  }

  private String named(List<ReportedKpi> group) {
    List<String> all = group.stream().map(names::of).distinct().toList();
    return all.size() <= MOST_NAMED
        ? edition.wording().list(all)
        : edition.say(
            "kpi.note.more",
            String.join(edition.say("common.list.comma"), all.subList(0, MOST_NAMED - 1)),
            all.size() - MOST_NAMED + 1);
  }
}
