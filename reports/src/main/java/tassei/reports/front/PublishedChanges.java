package tassei.reports.front;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tassei.reports.document.Block;
import tassei.reports.document.FrontPart;
import tassei.reports.document.FrontPart.GridHead;
import tassei.reports.document.FrontPart.GridRow;
import tassei.reports.document.Language;
import tassei.reports.model.Kpi;
import tassei.reports.model.Restatement;
import tassei.reports.text.Numbers;

/** Published figures that a later publication replaced. */
final class PublishedChanges {
  private static final int MOST = 3;

  /** Two dates stand in a line. */
  private static final Pattern MONTH = Pattern.compile("(?<= )([A-Z][a-z]{2})[a-z]+(?= )");

  private static final List<String> KINDS = List.of("new-year", "update", "revision", "input");

  private final Voice voice;
  private final List<Restatement> changes;

  PublishedChanges(Voice voice) {
    this.voice = voice;
    this.changes =
        voice.model().changes().figures().rows().stream()
            .filter(change -> change.table().equals("actuals"))
            .toList();
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
            FrontPages.tags(voice, false, false)));
    parts.add(new FrontPart.Grid("published", heads(), rows));
    if (changes.size() > MOST) {
      parts.add(
          new FrontPart.Line(
              FrontPart.Line.Place.SOURCE, "", voice.say("published.more", changes.size() - MOST)));
    }
    return parts;
  }

  private List<String> counts() {
    List<String> counts = new ArrayList<>();
    for (String kind : KINDS) {
      long count = changes.stream().filter(change -> change.kind().equals(kind)).count();
      if (count > 0) {
        counts.add(voice.say("published.count", voice.say("cause." + kind), count));
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
    String code = change.key().split(" ", 2)[0];
    Optional<Kpi> kpi = voice.model().kpi(code);
    String year = change.fiscalYear() == null ? "" : voice.year(change.fiscalYear());
    String name =
        kpi.map(known -> voice.target(known)).orElse(voice.name(code))
            + (year.isEmpty() ? "" : voice.wording().bracketed(year));
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

  private String kind(Restatement change) {
    return change.kind().isEmpty() ? "" : voice.say("cause." + change.kind());
  }

  private String day(String day) {
    String said = day.isEmpty() ? Bits.NONE : voice.wording().years().day(day);
    return voice.language() == Language.EN ? MONTH.matcher(said).replaceFirst("$1") : said;
  }

  private String value(Optional<Kpi> kpi, BigDecimal value) {
    if (value == null) {
      return Bits.NONE;
    }
    return kpi.map(known -> voice.numbers().value(known, value)).orElse(Numbers.plain(value, 2));
  }
}
