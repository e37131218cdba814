package tassei.reports.front.trust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tassei.reports.chart.sign.Sign;
import tassei.reports.document.Document.Fact;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.document.Language;
import tassei.reports.front.voice.Bits;
import tassei.reports.front.voice.BlockTags;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.fact.RunFacts;
import tassei.reports.model.quality.CheckedTotal;
import tassei.reports.model.quality.Rejected;
import tassei.reports.text.Amounts;
import tassei.reports.text.Numbers;

/** The fourth question: are the figures reliable? */
public final class TrustQuestion {
  /** English names of controls are longer: of them one stands. */
  private static final int MOST_NAMED = 2;

  private static final List<Sign> KEYS =
      List.of(
          Sign.EXACT,
          Sign.ROUNDED,
          Sign.WEAK,
          Sign.IMPROBABLE,
          Sign.CONTRADICTS,
          Sign.DIFFERS,
          Sign.SUPERSEDED,
          Sign.NO_DATA);

  private final Voice voice;
  private final Trust trust;

  public TrustQuestion(Voice voice) {
    this.voice = voice;
    this.trust = Trust.of(voice.model());
  }

  public Front.Question question() {
    boolean isReal = voice.model().run().assumed().isNothing();
    return new Front.Question(
        "front-trust",
        voice.say("asked.trust"),
        BlockTags.of(voice, false, !isReal || trust.judged() == 0),
        answer(),
        lead(),
        List.of(tally()),
        trust.checks().isEmpty() ? "" : voice.say("trust.source"));
  }

  private String answer() {
    int differing = trust.count(Sign.DIFFERS);
    int contradicted = trust.count(Sign.CONTRADICTS);
    if (trust.judged() == 0) {
      return voice.say("trust.none");
    }
    if (differing > 0) {
      return voice.say("trust.answer.differs", differing, trust.judged(), trust.agreeing());
    }
    String key = contradicted > 0 ? "trust.answer.contradicts" : "trust.answer";
    return voice.say(key, trust.judged(), trust.agreeing(), contradicted);
  }

  private String lead() {
    List<String> sentences = new ArrayList<>();
    if (!voice.model().run().assumed().isNothing()) {
      sentences.add(voice.wording().say("whatif.trust"));
    }
    if (trust.judged() > 0 && trust.count(Sign.SUPERSEDED) > 0) {
      sentences.add(voice.say("trust.superseded", trust.count(Sign.SUPERSEDED)));
    }
    if (voice.model().run().marks().simulated()) {
      sentences.add(voice.say("trust.simulated"));
    }
    return voice.wording().sentences(sentences);
  }

  private FrontPart.Tally tally() {
    StringBuilder codes = new StringBuilder();
    trust.checks().forEach(check -> codes.append(check.sign().code()));
    List<FrontPart.Key> keys = new ArrayList<>();
    for (Sign sign : KEYS) {
      int count = trust.count(sign);
      if (count > 0) {
        String word = voice.say("trust.sign." + sign.code());
        keys.add(
            new FrontPart.Key(
                new FrontPart.Signs(sign.code(), word), voice.say("trust.key", word, count)));
      }
    }
    String alt = keys.stream().map(FrontPart.Key::meaning).collect(Collectors.joining("; "));
    return new FrontPart.Tally(new FrontPart.Signs(codes.toString(), alt), keys, facts());
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    if (trust.judged() > 0) {
      facts.add(disagreeing());
      facts.add(weak());
    }
    facts.add(rows());
    return facts;
  }

  /** What differs or denies itself, the first of it by name. */
  private Fact disagreeing() {
    List<CheckedTotal> wrong = trust.of(Sign.DIFFERS);
    List<CheckedTotal> denied = trust.of(Sign.CONTRADICTS);
    if (wrong.isEmpty() && denied.isEmpty()) {
      return new Fact(voice.say("trust.agree"), voice.say("trust.agree.said"));
    }
    List<CheckedTotal> named = wrong.isEmpty() ? denied : wrong;
    String key = wrong.isEmpty() ? "trust.denied" : "trust.wrong";
    List<String> said = new ArrayList<>();
    int most = voice.language() == Language.JA ? MOST_NAMED : 1;
    named.stream().limit(most).map(this::said).forEach(said::add);
    if (named.size() > most) {
      said.add(voice.say("trust.more", named.size() - most));
    }
    return new Fact(voice.say(key, named.size()), voice.wording().sentences(said));
  }

  private String said(CheckedTotal control) {
    return voice.say(
        "trust.said",
        voice.brief(control.name(voice.language())),
        number(control, control.published()),
        number(control, control.computed()));
  }

  private String number(CheckedTotal control, BigDecimal value) {
    if (value == null) {
      return Bits.NONE;
    }
    if (control.isMoney()) {
      return Amounts.said(voice.wording(), value, null, Amounts.Known.WHOLE);
    }
    String unit = voice.wording().code("quality.unit.", control.unit());
    boolean isApart = voice.language() == Language.EN && !unit.equals("%") && !unit.isEmpty();
    String shown = Numbers.plain(value, 1);
    return voice.language() == Language.EN && unit.equals(control.unit()) && !unit.equals("%")
        ? shown
        : shown + (isApart ? " " : "") + unit;
  }

  private Fact weak() {
    long weak = trust.weak();
    long exact = trust.of(Sign.EXACT).stream().filter(CheckedTotal::weak).count();
    List<CheckedTotal> improbable = trust.of(Sign.IMPROBABLE);
    List<String> said = new ArrayList<>();
    if (weak > 0) {
      said.add(voice.say("trust.weak.said"));
    }
    if (exact > 0) {
      said.add(voice.say("trust.weak.exact", exact));
    }
    improbable.stream()
        .limit(1)
        .map(control -> voice.say("trust.improbable", said(control)))
        .forEach(said::add);
    if (weak == 0) {
      said.add(0, voice.say("trust.weak.none"));
    }
    return new Fact(voice.say("trust.weak", weak), voice.wording().sentences(said));
  }

  /** Of the table with the most refused rows, why; of the others, how many. */
  private Fact rows() {
    RunFacts run = voice.model().run();
    if (trust.rejected().isEmpty()) {
      return new Fact(voice.say("trust.rows.none"), voice.say("trust.rows.none.said", run.read()));
    }
    RunFacts.Rows first = trust.rejected().get(0);
    List<String> said = new ArrayList<>();
    said.add(
        voice.say(
            "trust.rows.of",
            voice.wording().code("quality.table.", first.table()),
            first.read(),
            first.rejected(),
            reason(first)));
    long others = run.rejected() - first.rejected();
    if (others > 0) {
      said.add(voice.say("trust.rows.others", others));
    }
    return new Fact(voice.say("trust.rows", run.rejected()), voice.wording().sentences(said));
  }

  private String reason(RunFacts.Rows rows) {
    return trust.reasons().stream()
        .filter(count -> count.table().equals(rows.table()))
        .max(java.util.Comparator.comparingLong(Rejected.Count::rows))
        .map(count -> reason(count, rows.rejected()))
        .orElse("");
  }

  private String reason(Rejected.Count count, long rejected) {
    String key = count.rows() == rejected ? "trust.rows.reason.only" : "trust.rows.reason";
    return voice.say(key, rule(count), count.rows());
  }

  /** Without what its name explains in brackets. */
  private String rule(Rejected.Count count) {
    return voice.wording().code("quality.rule.", count.rule()).replaceFirst("[（(].*", "").strip();
  }
}
