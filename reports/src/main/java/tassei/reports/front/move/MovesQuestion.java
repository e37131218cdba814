package tassei.reports.front.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Front;
import tassei.reports.document.FrontPart;
import tassei.reports.front.target.Moves;
import tassei.reports.front.target.Strip;
import tassei.reports.front.voice.BlockTags;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.change.ChangeCause;

/** The third question: what has changed? */
public final class MovesQuestion {
  private final Voice voice;
  private final List<Strip> strips;
  private final Optional<Moves> moves;
  private final Optional<Compared> compared;

  public MovesQuestion(Voice voice, List<Strip> strips, Optional<Moves> moves) {
    this.voice = voice;
    this.strips = strips;
    this.moves = moves;
    this.compared = Compared.of(voice.model());
  }

  public Front.Question question() {
    List<FrontPart> parts = new ArrayList<>();
    compared.ifPresentOrElse(
        found -> {
          ComparedGrids grids = new ComparedGrids(voice, found, strips);
          if (!strips.isEmpty()) {
            parts.add(grids.byProject());
          }
          if (!found.targets().isEmpty()) {
            parts.add(grids.figures());
          }
        },
        () -> moves.ifPresent(found -> addMoves(parts, found)));
    if (!parts.isEmpty()) {
      parts.add(new FrontPart.Line(FrontPart.Line.Place.SOURCE, "", source()));
    }
    parts.addAll(new PublishedChanges(voice).parts());
    return new Front.Question(
        "front-moves",
        voice.say(compared.isPresent() ? "asked.compared" : "asked.moves"),
        BlockTags.of(voice, isSimulated(), true),
        answer(),
        lead(),
        List.copyOf(parts),
        "");
  }

  private void addMoves(List<FrontPart> parts, Moves found) {
    MovesGrids grids = new MovesGrids(voice, found);
    parts.add(grids.pairs());
    if (grids.hasReached()) {
      parts.add(grids.reached());
    }
  }

  private boolean isSimulated() {
    boolean hasPicture = compared.isPresent() || moves.isPresent();
    return hasPicture
        && strips.stream()
            .flatMap(strip -> strip.wholes().stream())
            .anyMatch(target -> target.kpi().standing().simulated());
  }

  private String source() {
    return compared.isPresent()
        ? voice.say("compared.source")
        : voice.say("moves.source", voice.wording().years().day(moves.get().asOf()));
  }

  private String answer() {
    if (compared.isPresent()) {
      Compared found = compared.get();
      return voice.say(
          "compared.answer",
          found.targets().size(),
          found.targets().stream().filter(Compared.Changed::isNewlyMet).count());
    }
    if (moves.isEmpty()) {
      return voice.say("moves.none");
    }
    List<Moves.Move> wholes = moves.get().wholes();
    long before = moves.get().metBefore();
    long now = Moves.count(wholes, move -> move.stand().isMet());
    long fallen = Moves.count(wholes, Moves.Move::hasFallen);
    String met =
        voice.say(
            "moves.answer." + (before == now ? "same" : before < now ? "more" : "fewer"),
            before,
            now);
    return met + voice.say(fallen == 0 ? "moves.answer.none" : "moves.answer.fallen", fallen);
  }

  private String lead() {
    if (compared.isPresent()) {
      List<Compared.Changed> actuals = compared.get().actuals();
      return voice.say(
          "compared.lead", actuals.size(), Compared.changedBy(actuals, ChangeCause.REVISION));
    }
    if (moves.isEmpty()) {
      return "";
    }
    List<Moves.Move> wholes = moves.get().wholes();
    long risen = Moves.count(wholes, Moves.Move::hasRisen);
    long fallen = Moves.count(wholes, Moves.Move::hasFallen);
    long computed = Moves.count(wholes, Moves.Move::isNewlyComputed);
    String key = computed == 0 ? "moves.lead" : "moves.lead.computed";
    long same = Moves.count(wholes, Moves.Move::isSame);
    long rest = wholes.size() - risen - fallen - same - computed;
    String said = voice.say(key, wholes.size(), risen, fallen, same, computed);
    return rest == 0
        ? said
        : voice.wording().sentences(List.of(said, voice.say("moves.lead.rest", rest)));
  }
}
