package tassei.reports.front.move;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.document.FrontPart;
import tassei.reports.document.FrontPart.Bit;
import tassei.reports.document.FrontPart.GridHead;
import tassei.reports.document.FrontPart.GridRow;
import tassei.reports.document.Language;
import tassei.reports.front.target.Moves;
import tassei.reports.front.target.StripPage;
import tassei.reports.front.target.TargetState;
import tassei.reports.front.voice.Bits;
import tassei.reports.front.voice.Voice;
import tassei.reports.model.change.ChangeCause;
import tassei.reports.model.kpi.ReportedKpi;

/** The marks of a year ago beside those of today, and the targets that were met or fell. */
final class MovesGrids {
  private static final int MOST_MET = 8;
  private static final int MOST_FALLEN = 4;
  private static final double MARKS = 18.9;
  private static final double CLOSE_MARKS = 16.3;

  private final Voice voice;
  private final Moves moves;

  MovesGrids(Voice voice, Moves moves) {
    this.voice = voice;
    this.moves = moves;
  }

  FrontPart.Grid pairs() {
    List<GridRow> rows = new ArrayList<>();
    for (Moves.Row row : moves.rows()) {
      rows.add(
          new GridRow(
              GridRow.Kind.PLAIN,
              cells(
                  Bits.text(voice.numbered(row.project())),
                  marks(row.moves(), MovesGrids::before),
                  marks(row.moves(), Moves.Move::stand),
                  row.wholes())));
    }
    List<Moves.Move> all = moves.wholes();
    List<List<Bit>> sum = new ArrayList<>(cells(Bits.text(""), null, null, all));
    sum.set(0, Bits.cell(Bits.strong(voice.say("moves.sum", all.size()))));
    sum.set(1, counts(all.stream().map(Moves.Move::before).toList()));
    sum.set(3, counts(all.stream().map(Moves.Move::stand).toList()));
    rows.add(new GridRow(GridRow.Kind.SUM, sum));
    return new FrontPart.Grid("pairs", pairHeads(), rows);
  }

  private static TargetState before(Moves.Move move) {
    return move.before();
  }

  private List<GridHead> pairHeads() {
    List<GridHead> heads = new ArrayList<>();
    double causes = ChangeCause.values().length * cause();
    heads.add(Bits.words(voice.say("project.one"), 89 - causes - 2 * marks()));
    heads.add(Bits.words(voice.wording().years().day(moves.asOf()), marks()));
    heads.add(new GridHead("", "", 2.5, Block.Align.CENTRE));
    heads.add(Bits.words(voice.wording().years().day(voice.model().run().asOf()), marks()));
    heads.add(Bits.number(voice.say("moves.risen"), "", 8.5));
    addCauses(heads, voice.say("moves.changed"), cause());
    return heads;
  }

  /** English names of projects are longer: their marks stand closer. */
  private double marks() {
    return voice.language() == Language.JA ? MARKS : CLOSE_MARKS;
  }

  /** English words for causes are longer. */
  private double cause() {
    return voice.language() == Language.JA ? 6 : 6.6;
  }

  private void addCauses(List<GridHead> heads, String group, double share) {
    for (ChangeCause cause : ChangeCause.values()) {
      heads.add(Bits.number(voice.say("cause." + cause.code()), group, share));
    }
  }

  private List<List<Bit>> cells(Bit name, Bit then, Bit now, List<Moves.Move> wholes) {
    List<List<Bit>> cells = new ArrayList<>();
    cells.add(Bits.cell(name));
    cells.add(then == null ? List.of() : Bits.cell(then));
    cells.add(Bits.cell(Bits.faint("→")));
    cells.add(now == null ? List.of() : Bits.cell(now));
    long risen = Moves.count(wholes, Moves.Move::hasRisen);
    cells.add(
        Bits.cell(Bits.strong(Long.toString(risen)), Bits.text(voice.say("of", wholes.size()))));
    for (ChangeCause cause : ChangeCause.values()) {
      cells.add(Bits.cell(changed(wholes, cause)));
    }
    return cells;
  }

  /** A dash where of no target is known what changed it. */
  private static Bit changed(List<Moves.Move> wholes, ChangeCause cause) {
    boolean isKnown = wholes.stream().anyMatch(move -> move.by(cause) != null);
    return isKnown ? Bits.count(Moves.changedBy(wholes, cause)) : Bits.faint(Bits.NONE);
  }

  private Bit marks(
      List<Moves.Move> all, java.util.function.Function<Moves.Move, TargetState> stand) {
    StringBuilder codes = new StringBuilder();
    List<String> said = new ArrayList<>();
    for (Moves.Move move : all) {
      TargetState one = stand.apply(move);
      ReportedKpi kpi = move.target().kpi();
      codes.append(kpi.isPart() ? one.sign().smallCode() : one.sign().code());
      said.add(
          voice.say("described", voice.target(kpi), voice.say("stand." + StripPage.code(one))));
    }
    return Bits.signs(codes.toString(), String.join(voice.wording().say("common.semicolon"), said));
  }

  /** Each mark with how often it stands. */
  private List<Bit> counts(List<TargetState> stands) {
    List<Bit> bits = new ArrayList<>();
    List<TargetState> bestFirst = new ArrayList<>(List.of(TargetState.values()));
    Collections.reverse(bestFirst);
    for (TargetState stand : bestFirst) {
      long count = stands.stream().filter(stand::equals).count();
      if (count > 0) {
        bits.add(Bits.signs(stand.sign().code(), voice.say("stand." + StripPage.code(stand))));
        bits.add(Bits.text(Long.toString(count)));
      }
    }
    return bits;
  }

  FrontPart.Grid reached() {
    List<Moves.Move> met = list(moves.all(), true);
    List<Moves.Move> fallen = list(moves.all(), false);
    List<GridHead> heads = new ArrayList<>();
    long newly = Moves.count(moves.wholes(), Moves.Move::isNewlyMet);
    double causes = ChangeCause.values().length * cause();
    heads.add(Bits.words(voice.say("moves.newly", newly), 74 - causes));
    heads.add(new GridHead(voice.say("outlook"), "", 8.5, Block.Align.CENTRE));
    heads.add(new GridHead(voice.say("moves.figures"), "", 17.5, Block.Align.CENTRE));
    addCauses(heads, "", cause());
    List<GridRow> rows = new ArrayList<>();
    add(rows, met, MOST_MET, heads.size());
    if (!fallen.isEmpty()) {
      rows.add(
          Bits.heading(
              voice.say(
                  "moves.fallen",
                  voice.count(fallen.stream().map(move -> move.target().kpi()).toList()))));
      add(rows, fallen, MOST_FALLEN, heads.size());
    }
    return new FrontPart.Grid("reached", heads, rows);
  }

  /** Newly met ones are targets; of what fell, parts are told too. */
  private static List<Moves.Move> list(List<Moves.Move> all, boolean isMet) {
    return all.stream()
        .filter(
            move -> isMet ? move.isNewlyMet() && !move.target().kpi().isPart() : move.hasFallen())
        .toList();
  }

  private void add(List<GridRow> rows, List<Moves.Move> moved, int most, int columns) {
    moved.stream().limit(most).map(this::row).forEach(rows::add);
    if (moved.size() > most) {
      List<List<Bit>> cells = new ArrayList<>();
      cells.add(Bits.cell(Bits.faint(voice.say("moves.more", moved.size() - most))));
      while (cells.size() < columns) {
        cells.add(List.of());
      }
      rows.add(new GridRow(GridRow.Kind.PLAIN, cells));
    }
  }

  private GridRow row(Moves.Move move) {
    ReportedKpi kpi = move.target().kpi();
    List<List<Bit>> cells = new ArrayList<>();
    cells.add(
        Bits.cell(
            Bits.faint((voice.number(kpi.owner().project()) + " ").stripLeading()),
            Bits.text(voice.target(kpi))));
    cells.add(Bits.cell(one(kpi, move.before()), Bits.faint("→"), one(kpi, move.stand())));
    BigDecimal then = move.then() == null ? null : move.then().actual();
    BigDecimal now = kpi.standing().actual();
    cells.add(
        Bits.cell(
            then == null ? Bits.faint(voice.say("moves.no-figure")) : Bits.text(value(kpi, then)),
            Bits.text(" → "),
            Bits.strong(value(kpi, now)),
            Bits.faint(voice.say("against", voice.numbers().target(kpi)))));
    for (ChangeCause cause : ChangeCause.values()) {
      cells.add(Bits.cell(cause(move, cause)));
    }
    return new GridRow(GridRow.Kind.PLAIN, cells);
  }

  /** What first got a figure is all new. */
  private static Bit cause(Moves.Move move, ChangeCause cause) {
    return Bits.change(move.by(cause));
  }

  private Bit one(ReportedKpi kpi, TargetState stand) {
    String code = kpi.isPart() ? stand.sign().smallCode() : stand.sign().code();
    return Bits.signs(code, voice.say("stand." + StripPage.code(stand)));
  }

  private String value(ReportedKpi kpi, BigDecimal value) {
    return value == null ? Bits.NONE : voice.numbers().value(kpi, value);
  }

  boolean hasReached() {
    return !list(moves.all(), true).isEmpty() || !list(moves.all(), false).isEmpty();
  }
}
