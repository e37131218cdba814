package tassei.reports.front.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tassei.reports.chart.StatusMark;
import tassei.reports.chart.sign.Sign;
import tassei.reports.document.FrontPart;
import tassei.reports.document.Language;
import tassei.reports.front.voice.Voice;

/** The strip of one mark a target, its head and its key. */
public final class StripPage {
  private final Voice voice;
  private final Strip strip;
  private final List<Strip.Target> named;
  private final Gauges gauges;

  StripPage(Voice voice, Strip strip) {
    this.voice = voice;
    this.strip = strip;
    this.named = strip.named();
    this.gauges = new Gauges(voice);
  }

  /** A column and the stands it holds. */
  private record Group(String state, List<TargetState> stands) {}

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    groups.add(new Group("met", List.of(TargetState.MET_FINAL, TargetState.MET)));
    groups.add(new Group("likely", List.of(TargetState.LIKELY)));
    groups.add(new Group("open", List.of(TargetState.OPEN)));
    if (all().stream().anyMatch(target -> target.stand() == TargetState.UNKNOWN)) {
      groups.add(new Group("unknown", List.of(TargetState.UNKNOWN)));
    }
    groups.add(new Group("unlikely", List.of(TargetState.UNLIKELY, TargetState.MISSED)));
    return groups;
  }

  private List<Strip.Target> all() {
    return strip.rows().stream().flatMap(row -> row.targets().stream()).toList();
  }

  FrontPart.Strip part() {
    List<FrontPart.Column> columns = groups().stream().map(this::column).toList();
    return new FrontPart.Strip(
        new FrontPart.StripHeads(
            voice.say("project"),
            voice.say("figures"),
            voice.say("chance"),
            voice.say(
                "targets.named", voice.count(named.stream().map(Strip.Target::kpi).toList()))),
        columns,
        strip.rows().stream().map(this::row).toList(),
        voice.language() == Language.JA ? FrontPart.Apart.IN_PLACE : FrontPart.Apart.BELOW);
  }

  private FrontPart.Column column(Group group) {
    int count = group.stands().stream().mapToInt(strip::count).sum();
    boolean isMissedToo = group.state().equals("unlikely") && strip.count(TargetState.MISSED) > 0;
    return new FrontPart.Column(
        group.state(),
        new FrontPart.Signs(group.stands().get(0).sign().code(), word(group.state())),
        Integer.toString(count),
        voice.say("unit", count),
        isMissedToo ? voice.say("column.unlikely.missed", missed()) : word(group.state()),
        voice.say("column." + group.state() + ".range"));
  }

  private String missed() {
    return voice.model().labels().judgement(StatusMark.MISSED, voice.language());
  }

  private String word(String state) {
    return switch (state) {
      case "met" -> voice.model().labels().judgement(StatusMark.ATTAINED, voice.language());
      case "unknown" -> voice.say("column.unknown");
      default -> voice.model().labels().outlook(state, voice.language());
    };
  }

  private FrontPart.StripRow row(Strip.Row row) {
    List<Strip.Target> own = named.stream().filter(row.targets()::contains).toList();
    List<FrontPart.Signs> cells = new ArrayList<>();
    for (Group group : groups()) {
      List<Strip.Target> held =
          row.targets().stream().filter(target -> group.stands().contains(target.stand())).toList();
      cells.add(signs(held));
    }
    return new FrontPart.StripRow(
        voice.number(row.project()),
        voice.phrases(row.project()),
        count(row),
        cells,
        own.stream().map(gauges::named).toList(),
        rest(row));
  }

  /** Those that are unlikely too, but of which there are too many to name. */
  private FrontPart.Key rest(Strip.Row row) {
    List<Strip.Target> rest =
        row.targets().stream()
            .filter(Strip.Target::isAtRisk)
            .filter(target -> !named.contains(target))
            .toList();
    return rest.isEmpty()
        ? null
        : new FrontPart.Key(signs(rest), voice.say("targets.rest", rest.size()));
  }

  private String count(Strip.Row row) {
    return voice.count(row.targets().stream().map(Strip.Target::kpi).toList());
  }

  private FrontPart.Signs signs(List<Strip.Target> targets) {
    return new FrontPart.Signs(
        codes(targets),
        String.join(
            voice.wording().say("common.semicolon"),
            targets.stream().map(this::described).toList()));
  }

  static String codes(List<Strip.Target> targets) {
    StringBuilder codes = new StringBuilder();
    for (Strip.Target target : targets) {
      Sign sign = target.stand().sign();
      codes.append(target.kpi().isPart() ? sign.smallCode() : sign.code());
    }
    return codes.toString();
  }

  private String described(Strip.Target target) {
    return voice.say(
        "described", voice.target(target.kpi()), voice.say("stand." + code(target.stand())));
  }

  public static String code(TargetState stand) {
    return stand.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the marks mean that the heads do not say, and what small ones are. */
  FrontPart.Keys keys() {
    List<FrontPart.Key> keys = new ArrayList<>();
    for (TargetState stand : List.of(TargetState.MET_FINAL, TargetState.MET)) {
      String meaning = voice.say("stand." + code(stand));
      keys.add(
          new FrontPart.Key(
              new FrontPart.Signs(stand.sign().code(), meaning),
              voice.say("key", meaning, strip.count(stand))));
    }
    if (strip.count(TargetState.MISSED) > 0) {
      keys.add(
          new FrontPart.Key(
              new FrontPart.Signs(TargetState.MISSED.sign().code(), missed()),
              voice.say("key", missed(), strip.count(TargetState.MISSED))));
    }
    if (!strip.parts().isEmpty()) {
      keys.add(
          new FrontPart.Key(
              new FrontPart.Signs("", ""),
              voice.say("key.parts", strip.parts().size(), strip.count())));
    }
    return new FrontPart.Keys(keys);
  }
}
