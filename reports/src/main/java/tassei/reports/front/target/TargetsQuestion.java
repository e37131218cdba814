package tassei.reports.front.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tassei.reports.chart.StatusMark;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.document.Language;
import tassei.reports.front.voice.BlockTags;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.kpi.ReportedKpi;

/** The first question: are the targets being met? */
public final class TargetsQuestion {
  /** So few targets have a line each instead of a mark. */
  private static final int FEW = 3;

  private static final List<StatusMark> OPEN =
      List.of(
          StatusMark.ON_TRACK,
          StatusMark.AT_RISK,
          StatusMark.BEHIND,
          StatusMark.UNREPORTED,
          StatusMark.NOT_BEGUN);

  private final Voice voice;
  private final List<Strip> strips;
  private final Optional<Moves> moves;

  public TargetsQuestion(Voice voice, List<Strip> strips, Optional<Moves> moves) {
    this.voice = voice;
    this.strips = strips;
    this.moves = moves;
  }

  public Front.Question question() {
    List<FrontPart> parts = new ArrayList<>();
    if (!strips.isEmpty()) {
      first(parts);
    }
    for (Strip other : strips.stream().skip(1).toList()) {
      parts.add(line(voice.name(other.plan()), answer(other)));
    }
    for (String plan : voice.model().view().plansWithoutTargets()) {
      parts.add(line(voice.name(plan), voice.say("targets.none-set")));
    }
    return new Front.Question(
        "front-targets",
        voice.say("asked.targets"),
        tags(),
        strips.isEmpty() ? none() : answer(strips.get(0)),
        strips.isEmpty() ? "" : lead(strips.get(0)),
        List.copyOf(parts),
        strips.isEmpty() ? "" : source(strips.get(0)));
  }

  /** Targets that belong to no plan in view stand in their chapters, and are not denied here. */
  private String none() {
    List<ReportedKpi> targets =
        voice.model().kpis().stream().filter(ReportedKpi::hasTarget).toList();
    List<ReportedKpi> ofNoPlan =
        targets.stream().filter(kpi -> kpi.owner().plan().isEmpty() && !kpi.isPart()).toList();
    if (ofNoPlan.isEmpty()) {
      return voice.say(targets.isEmpty() ? "targets.none" : "targets.none-in-view");
    }
    long met = ofNoPlan.stream().filter(kpi -> kpi.judgement() == StatusMark.ATTAINED).count();
    return voice.say("targets.of-no-plan", ofNoPlan.size(), met);
  }

  private static FrontPart.Line line(String strong, String text) {
    return new FrontPart.Line(FrontPart.Line.Place.NOTE, strong, text);
  }

  private void first(List<FrontPart> parts) {
    Strip strip = strips.get(0);
    StripPage page = new StripPage(voice, strip);
    if (strip.count() <= FEW) {
      Gauges gauges = new Gauges(voice);
      parts.add(
          new FrontPart.Few(
              strip.rows().stream()
                  .flatMap(row -> row.targets().stream())
                  .map(gauges::named)
                  .toList()));
    } else {
      parts.add(page.part());
    }
    parts.add(page.keys());
    List<String> notes = new TargetNotes(voice, strip).said();
    if (!notes.isEmpty()) {
      parts.add(line("", voice.wording().sentences(notes)));
    }
  }

  private List<Front.Tag> tags() {
    boolean isSimulated =
        strips.stream()
            .flatMap(strip -> strip.wholes().stream())
            .anyMatch(target -> target.kpi().standing().simulated());
    return BlockTags.of(voice, isSimulated, strips.isEmpty() || isSimulated);
  }

  private String answer(Strip strip) {
    int missed = strip.count(TargetState.MISSED);
    int unlikely = strip.count(TargetState.UNLIKELY);
    boolean isComputed =
        strip.wholes().stream()
            .anyMatch(target -> target.stand() != TargetState.UNKNOWN && !target.stand().isMet());
    String key = missed > 0 ? unlikely > 0 ? "both" : "missed" : "unlikely";
    boolean isAllMet = strip.met() == strip.count();
    return voice.say(
        "targets.answer." + (isComputed || isAllMet ? key : "uncomputed"),
        strip.count(),
        strip.met(),
        unlikely,
        missed);
  }

  /** Since a year before, and how the others go. */
  private String lead(Strip strip) {
    List<String> sentences = new ArrayList<>();
    moves.ifPresent(past -> sentences.add(since(past, strip.met() - past.metBefore())));
    List<String> counts = new ArrayList<>();
    for (StatusMark status : OPEN) {
      long count =
          strip.wholes().stream()
              .filter(target -> !isDecided(target.stand()) && target.kpi().judgement() == status)
              .count();
      if (count > 0) {
        counts.add(voice.say("targets.judged", label(status), count));
      }
    }
    if (!counts.isEmpty() && strip.dueFy() != null) {
      sentences.add(
          voice.say("targets.due", voice.year(strip.dueFy()), voice.wording().list(counts)));
    }
    unreported(strip).ifPresent(sentences::add);
    return voice.wording().sentences(sentences);
  }

  /** When it is over but not told yet how it ended, a probability is of what will be told. */
  private Optional<String> unreported(Strip strip) {
    List<String> years =
        strip.wholes().stream()
            .map(Strip.Target::kpi)
            .filter(kpi -> kpi.judgement() == StatusMark.UNREPORTED && kpi.aim().dueFy() != null)
            .map(kpi -> kpi.aim().dueFy())
            .distinct()
            .filter(this::isOver)
            .sorted()
            .map(voice::year)
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(voice.say("targets.unreported", voice.wording().list(years)));
  }

  private boolean isOver(int fiscalYear) {
    return !LocalDate.of(fiscalYear + 1, 3, 31).isAfter(voice.model().run().asOf());
  }

  private static boolean isDecided(TargetState stand) {
    return stand.isMet() || stand == TargetState.MISSED;
  }

  private String since(Moves past, long more) {
    String key = more > 0 ? "targets.more" : more < 0 ? "targets.less" : "targets.same";
    return voice.say(
        key, voice.wording().years().day(past.asOf()), past.metBefore(), Math.abs(more));
  }

  /** Inside a sentence. */
  private String label(StatusMark status) {
    String label = voice.model().labels().judgement(status, voice.language());
    return voice.language() == Language.EN
        ? label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1)
        : label;
  }

  private String source(Strip strip) {
    List<ReportedKpi> kpis = strip.wholes().stream().map(Strip.Target::kpi).toList();
    String targets = Voice.common(kpis.stream().map(kpi -> kpi.origin().source()).toList());
    Set<String> actuals = new LinkedHashSet<>();
    for (ReportedKpi kpi : kpis) {
      if (!kpi.standing().sourceKind().isEmpty()) {
        actuals.add(
            kpi.standing().simulated()
                ? voice.model().labels().mark("simulated", voice.language())
                : voice.say("source." + kpi.standing().sourceKind()));
      }
    }
    String said = actuals.stream().collect(Collectors.joining(voice.say("and")));
    return voice.say(
        actuals.isEmpty() ? "targets.source.none" : "targets.source",
        voice.language().isOf(targets) ? targets : voice.say("source.plan"),
        said);
  }
}
