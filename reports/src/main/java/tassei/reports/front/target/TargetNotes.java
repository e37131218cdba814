package tassei.reports.front.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tassei.reports.chart.StatusMark;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.kpi.ReportedKpi;
import tassei.reports.text.Numbers;

/** What a reader of the strip might take wrongly: near and yet unlikely, on track and yet open. */
public final class TargetNotes {
  private static final BigDecimal NEARLY = new BigDecimal("90");
  private static final BigDecimal HARDLY = new BigDecimal("0.05");

  private final Voice voice;
  private final Strip strip;

  public TargetNotes(Voice voice, Strip strip) {
    this.voice = voice;
    this.strip = strip;
  }

  /** Where two figures of a target look as if they denied each other, a sentence says why. */
  public List<String> said() {
    List<String> notes = new ArrayList<>();
    strip.wholes().stream()
        .filter(target -> target.stand() == TargetState.UNLIKELY)
        .map(Strip.Target::kpi)
        .filter(TargetNotes::isNearButUnlikely)
        .findFirst()
        .ifPresent(kpi -> notes.add(nearby(kpi)));
    long onTrack =
        strip.wholes().stream()
            .filter(target -> target.kpi().judgement() == StatusMark.ON_TRACK)
            .filter(
                target ->
                    target.stand() == TargetState.OPEN || target.stand() == TargetState.UNLIKELY)
            .count();
    if (onTrack > 0) {
      notes.add(
          voice.say(
              "targets.on-track",
              voice.model().labels().judgement(StatusMark.ON_TRACK, voice.language()),
              onTrack));
    }
    long shaky =
        strip.wholes().stream()
            .filter(target -> target.stand() == TargetState.MET)
            .filter(target -> target.kpi().forecast().outlook().equals("unlikely"))
            .count();
    if (shaky > 0) {
      notes.add(voice.say("targets.shaky", shaky));
    }
    return notes;
  }

  private static boolean isNearButUnlikely(ReportedKpi kpi) {
    BigDecimal attainment = kpi.standing().attainment();
    BigDecimal chance = kpi.forecast().probability();
    return attainment != null
        && attainment.compareTo(NEARLY) >= 0
        && chance != null
        && chance.compareTo(HARDLY) < 0
        && kpi.forecast().years() != null;
  }

  private String nearby(ReportedKpi kpi) {
    return voice.say(
        "targets.nearby",
        voice.target(kpi),
        Numbers.of(kpi.standing().attainment(), 0),
        kpi.forecast().years());
  }
}
