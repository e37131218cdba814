package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tassei.reports.document.Block;
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

  Section section() {
    List<Block> blocks = new ArrayList<>();
    if (!met.isEmpty()) {
      String standing = edition.findings().standing(met.targets());
      blocks.add(new Block.Prose(edition.wording().sentence(standing)));
    }
    List<Block.Tile> tiles = tiles();
    if (!tiles.isEmpty()) {
      blocks.add(new Block.Tiles(tiles));
    }
    new ProjectStatus(edition, met, money).table().ifPresent(blocks::add);
    return new Section(
        "overview",
        edition.say("overview.title"),
        Section.Break.NEW_PAGE,
        List.copyOf(blocks),
        parts());
  }

  private List<Block.Tile> tiles() {
    List<Block.Tile> tiles = new ArrayList<>();
    if (!met.isEmpty()) {
      tiles.addAll(met.tiles());
    }
    money.flatMap(MoneyWent::tile).ifPresent(tiles::add);
    trust.tile().ifPresent(tiles::add);
    return List.copyOf(tiles);
  }

  private List<Section> parts() {
    List<Section> parts = new ArrayList<>();
    danger.table().ifPresent(table -> parts.add(part("danger", List.of(table))));
    money
        .map(MoneyWent::blocks)
        .filter(blocks -> !blocks.isEmpty())
        .ifPresent(blocks -> parts.add(part("money", blocks)));
    parts.add(part("changed", List.of(changed.points())));
    parts.add(part("trust", List.of(trust.points())));
    return List.copyOf(parts);
  }

  private Section part(String question, List<Block> blocks) {
    return new Section(
        "overview-" + question,
        edition.say("overview.question." + question),
        Section.Break.FOLLOWS,
        blocks,
        List.of());
  }
}
