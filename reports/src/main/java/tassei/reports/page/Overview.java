package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.Document;
import tassei.reports.document.Section;

/** The page that answers first, and its answers in a sentence each for the cover. */
final class Overview {
  private final Edition edition;
  private final TargetsMet met;
  private final InDanger danger;
  private final Optional<MoneyWent> money;
  private final WhatChanged changed;
  private final Trust trust;

  Overview(Edition edition) {
    this.edition = edition;
    this.met = new TargetsMet(edition);
    this.danger = new InDanger(edition);
    this.money = MoneyWent.of(edition);
    this.changed = new WhatChanged(edition);
    this.trust = new Trust(edition);
  }

  List<Document.Fact> answers() {
    List<Document.Fact> answers = new ArrayList<>();
    if (!met.isEmpty()) {
      answers.add(answer("met", met.answer()));
      answers.add(answer("danger", danger.answer()));
    }
    money.ifPresent(went -> answers.add(answer("money", went.answer())));
    answers.add(answer("changed", changed.answer()));
    answers.add(answer("trust", trust.answer()));
    return List.copyOf(answers);
  }

  private Document.Fact answer(String question, String said) {
    return new Document.Fact(edition.say("overview.question." + question), said);
  }

  /** One page: what stands where, and an answer to each question. */
  Section section() {
    List<Block> blocks = new ArrayList<>();
    List<Block.Tile> tiles = tiles();
    if (!tiles.isEmpty()) {
      blocks.add(new Block.Tiles(tiles));
    }
    new ProjectStatus(edition, met, money).table().ifPresent(blocks::add);
    blocks.add(questions());
    return new Section(
        "overview",
        edition.say("overview.title"),
        Section.Break.NEW_PAGE,
        List.copyOf(blocks),
        List.of());
  }

  /** Every target in danger, the most endangered first, on a page of its own. */
  Optional<Section> dangers() {
    return DangerPages.of(edition);
  }

  private List<Block.Tile> tiles() {
    List<Block.Tile> tiles = new ArrayList<>();
    if (!met.isEmpty()) {
      tiles.add(met.tile());
      tiles.add(danger.tile(met.targets().size()));
    }
    money.flatMap(MoneyWent::tile).ifPresent(tiles::add);
    trust.tile().ifPresent(tiles::add);
    return List.copyOf(tiles);
  }

  private Block.Table questions() {
    List<Block.Row> rows = new ArrayList<>();
    if (!met.isEmpty()) {
      rows.add(row("met", met.named(), rows));
    }
    danger.points().forEach(point -> rows.add(row("danger", point, rows)));
    money.ifPresent(went -> rows.add(row("money", went.byMinistry(), rows)));
    rows.add(row("changed", changed.figures(), rows));
    rows.add(row("trust", trust.verdict(), rows));
    return new Block.Table(
        "overview-answers",
        edition.say("overview.answers"),
        "",
        List.of(
            Heads.words(edition.say("overview.asked"), 16),
            Heads.words(edition.say("overview.answered"), 84)),
        List.copyOf(rows),
        "",
        Block.Table.Use.READ);
  }

  /** A question is named at its first answer. */
  private Block.Row row(String question, String point, List<Block.Row> before) {
    String asked = edition.say("overview.question." + question);
    boolean isFirst = before.stream().noneMatch(row -> row.cells().get(0).shown().equals(asked));
    return new Block.Row(
        Block.Row.Kind.PLAIN,
        List.of(isFirst ? new Cell.Words(asked) : new Cell.Blank(), new Cell.Words(point)));
  }
}
