package tassei.reports.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Document;
import tassei.reports.document.Front;
import tassei.reports.document.Language;
import tassei.reports.front.money.MoneyQuestion;
import tassei.reports.front.move.MovesQuestion;
import tassei.reports.front.target.Moves;
import tassei.reports.front.target.Strip;
import tassei.reports.front.target.TargetsQuestion;
import tassei.reports.front.trust.TrustQuestion;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.ReportModel;
import tassei.reports.model.name.PlanPeriod;
import tassei.reports.text.Wording;

/** The first two pages of a report. */
public final class FrontPages {
  /** A longer row of years says less than it takes room. */
  private static final int MOST_YEARS = 10;

  private final Voice voice;
  private final List<Strip> strips;

  private FrontPages(ReportModel model, Wording wording) {
    this.voice = new Voice(model, wording);
    this.strips = Strip.of(model);
  }

  /**
   * The pages.
   *
   * @param laidOver what a scenario does and takes for granted
   */
  public static Front of(
      ReportModel model, Wording wording, String title, List<Document.Fact> laidOver) {
    return new FrontPages(model, wording).front(title, laidOver);
  }

  private Front front(String title, List<Document.Fact> laidOver) {
    Optional<Moves> moves =
        strips.isEmpty() ? Optional.empty() : Moves.of(voice.model(), strips.get(0));
    return new Front(
        head(title, laidOver),
        List.of(
            new TargetsQuestion(voice, strips, moves).question(),
            new MoneyQuestion(voice).question(),
            new MovesQuestion(voice, strips, moves).question(),
            new TrustQuestion(voice).question()));
  }

  private Front.Head head(String title, List<Document.Fact> laidOver) {
    Optional<PlanPeriod> plan = plan();
    LocalDate asOf = voice.model().run().asOf();
    return new Front.Head(
        title,
        plan.map(this::named).orElse(""),
        publisher(),
        voice.say("as-of", voice.wording().years().day(asOf)),
        plan.map(this::years).orElse(List.of()),
        plan.map(this::left).orElse(""),
        laidOver);
  }

  private Optional<PlanPeriod> plan() {
    return strips.isEmpty()
        ? voice.model().currentPlan()
        : voice.model().names().plan(strips.get(0).plan());
  }

  /** With its years where no bar shows them. */
  private String named(PlanPeriod plan) {
    String name = plan.name(voice.language());
    return plan.fromFy() == null || plan.toFy() == null || !years(plan).isEmpty()
        ? name
        : name
            + voice.wording().bracketed(voice.wording().years().span(plan.fromFy(), plan.toFy()));
  }

  private String publisher() {
    Language language = voice.language();
    List<String> said = new ArrayList<>();
    if (!voice.model().view().issuer().isBlank()) {
      said.add(voice.model().view().issuer().in(language));
    }
    if (!voice.model().view().contact().isBlank()) {
      said.add(voice.say("contact", voice.model().view().contact().in(language)));
    }
    return String.join(language.of("　", "  "), said);
  }

  private List<Front.Year> years(PlanPeriod plan) {
    if (plan.fromFy() == null || plan.toFy() == null || plan.toFy() - plan.fromFy() >= MOST_YEARS) {
      return List.of();
    }
    LocalDate asOf = voice.model().run().asOf();
    List<Front.Year> years = new ArrayList<>();
    for (int year = plan.fromFy(); year <= plan.toFy(); year++) {
      boolean isOver = !LocalDate.of(year + 1, 3, 31).isAfter(asOf);
      years.add(new Front.Year(boxed(year), isOver));
    }
    return years;
  }

  /** The number alone in English, because FY2021 is wider than a box. */
  private String boxed(int fiscalYear) {
    return voice
        .language()
        .of(voice.wording().years().brief(fiscalYear), Integer.toString(fiscalYear));
  }

  private String left(PlanPeriod plan) {
    List<Front.Year> years = years(plan);
    long left = years.stream().filter(year -> !year.isOver()).count();
    if (years.isEmpty()) {
      return "";
    }
    return left == 0 ? voice.say("over") : voice.say("left", left);
  }
}
