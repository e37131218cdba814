package tassei.reports.document;

import java.util.stream.Stream;

/** Every text of a section, in reading order: what a check of the whole report looks at. */
public final class Texts {
  private Texts() {}

  public static Stream<String> of(DocumentSection section) {
    Stream<String> own =
        Stream.concat(Stream.of(section.title()), section.blocks().stream().flatMap(Texts::of));
    return Stream.concat(own, section.parts().stream().flatMap(Texts::of));
  }

  private static Stream<String> of(Block block) {
    if (block instanceof Block.Prose prose) {
      return Stream.of(prose.text(), prose.note());
    }
    if (block instanceof Block.Points points) {
      return points.items().stream();
    }
    if (block instanceof Block.Tiles tiles) {
      return tiles.tiles().stream()
          .flatMap(tile -> Stream.of(tile.label(), tile.unit(), tile.change(), tile.note()));
    }
    if (block instanceof Block.Picture picture) {
      return Stream.of(picture.title(), picture.subtitle(), picture.source(), picture.alt());
    }
    return of((Block.Table) block);
  }

  private static Stream<String> of(Block.Table table) {
    Stream<String> around =
        Stream.concat(
            Stream.of(table.title(), table.subtitle(), table.source()),
            table.heads().stream().flatMap(head -> Stream.of(head.name(), head.meaning())));
    return Stream.concat(
        around, table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::shown));
  }
}
