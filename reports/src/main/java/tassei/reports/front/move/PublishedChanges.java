package tassei.reports.front.move;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tassei.reports.document.Block;
import tassei.reports.document.FrontPart;
import tassei.reports.document.FrontPart.GridHead;
import tassei.reports.document.FrontPart.GridRow;
import tassei.reports.document.Language;
import tassei.reports.front.voice.Bits;
import tassei.reports.front.voice.BlockTags;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.change.ChangeCause;
import tassei.reports.model.change.Restatement;
import tassei.reports.model.kpi.PublishedFigure;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.text.Numbers;

/** Published figures that a later publication replaced. */
final class PublishedChanges {
  private static final int MOST = 3;

  /** Two dates stand in a line. */
  private static final Pattern MONTH = Pattern.compile("(?<= )([A-Z][a-z]{2})[a-z]+(?= )");

  private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}");

  private final Voice voice;
  private final List<Restatement> changes;

  PublishedChanges(Voice voice) {
    this.voice = voice;
    this.changes =
        voice.model().changes().figures().rows().stream()
            .filter(change -> change.table().equals("actuals") && !change.isOfDenominator())
            .filter(change -> change.afterOn().compareTo(since(voice)) > 0)
            .toList();
  }

  /** The report before told what was published by its day: the name of a run begins with it. */
  private static String since(Voice voice) {
    Matcher day = DAY.matcher(voice.model().run().compared());
    return day.find() ? day.group() : "";
  }

  List<FrontPart> parts() {
    if (changes.isEmpty()) {
      return List.of();
    }
    List<GridRow> rows = new ArrayList<>(changes.stream().limit(MOST).map(this::row).toList());
    List<FrontPart> parts = new ArrayList<>();
    parts.add(
        new FrontPart.Heading(
            voice.say("published.title", voice.wording().list(counts())),
            BlockTags.of(voice, false, false)));
    parts.add(new FrontPart.Grid("published", heads(), rows));
    List<String> notes =
        changes.stream().limit(MOST).map(this::note).flatMap(Optional::stream).toList();
    if (!notes.isEmpty()) {
      parts.add(
          new FrontPart.Line(
              FrontPart.Line.Place.SOURCE,
              "",
              String.join(voice.wording().say("common.semicolon"), notes)));
    }
    if (changes.size() > MOST) {
      parts.add(
          new FrontPart.Line(
              FrontPart.Line.Place.SOURCE, "", voice.say("published.more", changes.size() - MOST)));
    }
    return parts;
  }

  private List<String> counts() {
    List<String> counts = new ArrayList<>();
    for (ChangeCause kind : ChangeCause.values()) {
      long count = changes.stream().filter(change -> change.kind().equals(kind.code())).count();
      if (count > 0) {
        counts.add(voice.say("published.count", voice.say("cause." + kind.code()), count));
      }
    }
    return counts.isEmpty() ? List.of(Integer.toString(changes.size())) : counts;
  }

  private List<GridHead> heads() {
    return List.of(
        Bits.words(voice.say("indicator"), voice.language() == Language.JA ? 38 : 44),
        new GridHead(
            voice.say("published.figures"),
            "",
            voice.language() == Language.JA ? 46 : 38,
            Block.Align.LEFT),
        Bits.number(voice.say("difference"), "", 8),
        Bits.words(voice.say("cause"), voice.language() == Language.JA ? 8 : 10));
  }

  private GridRow row(Restatement change) {
    Optional<ReportedKpi> kpi = kpi(change);
    String year = year(change);
    String name = name(change) + (year.isEmpty() ? "" : voice.wording().bracketed(year));
    return new GridRow(
        GridRow.Kind.PLAIN,
        List.of(
            Bits.cell(Bits.text(name)),
            Bits.cell(
                Bits.text(value(kpi, change.before())),
                Bits.faint(voice.wording().bracketed(day(change.beforeOn())) + " → "),
                Bits.strong(value(kpi, change.after())),
                Bits.faint(voice.wording().bracketed(day(change.afterOn())))),
            Bits.cell(Bits.change(change.change())),
            Bits.cell(Bits.text(kind(change)))));
  }

  private Optional<ReportedKpi> kpi(Restatement change) {
    return voice.model().kpi(code(change));
  }

  private static String code(Restatement change) {
    return change.key().split(" ", 2)[0];
  }

  private String name(Restatement change) {
    return kpi(change).map(voice::target).orElse(voice.name(code(change)));
  }

  /** Of the year alone or up to its end: the same year has both figures. */
  private String year(Restatement change) {
    if (change.fiscalYear() == null) {
      return "";
    }
    String year = voice.year(change.fiscalYear());
    return change.basis().isEmpty() ? year : voice.say("published.year." + change.basis(), year);
  }

  /** What the newer figure includes, where its document says so in the language of the page. */
  private Optional<String> note(Restatement change) {
    return kpi(change).stream()
        .flatMap(kpi -> kpi.figures().stream())
        .filter(figure -> Integer.valueOf(figure.fiscalYear()).equals(change.fiscalYear()))
        .filter(figure -> figure.cumulative() == change.basis().equals("cumulative"))
        .filter(figure -> figure.reportedOn().equals(change.afterOn()))
        .map(PublishedFigure::note)
        .filter(note -> !note.isEmpty() && voice.language().isOf(note))
        .findFirst()
        .map(note -> note.split("。", 2)[0])
        .map(
            note ->
                voice.say(
                    "published.note", name(change), value(kpi(change), change.after()), note));
  }

  private String kind(Restatement change) {
    return change.kind().isEmpty() ? "" : voice.say("cause." + change.kind());
  }

  private String day(String day) {
    String said = day.isEmpty() ? Bits.NONE : voice.wording().years().day(day);
    return voice.language() == Language.EN ? MONTH.matcher(said).replaceFirst("$1") : said;
  }

  private String value(Optional<ReportedKpi> kpi, BigDecimal value) {
    if (value == null) {
      return Bits.NONE;
    }
    return kpi.map(known -> voice.numbers().value(known, value)).orElse(Numbers.plain(value, 2));
  }
}
