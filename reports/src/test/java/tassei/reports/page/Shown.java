package tassei.reports.page;

import java.util.ArrayList;
import java.util.List;
import tassei.reports.document.Block;
import tassei.reports.document.Cell;
import tassei.reports.document.DocumentSection;

/** What a section shows, as text. */
public final class Shown {
  private Shown() {}

  /** Every table as lines of cells between bars. */
  public static List<String> rows(Block.Table table) {
    return table.rows().stream()
        .map(row -> String.join(" | ", row.cells().stream().map(Cell::shown).toList()))
        .toList();
  }

  public static Block.Table table(DocumentSection section, String id) {
    return blocks(section, Block.Table.class).stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no table " + id));
  }

  public static Block.Picture picture(DocumentSection section, String id) {
    return blocks(section, Block.Picture.class).stream()
        .filter(picture -> picture.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure " + id));
  }

  public static <T extends Block> List<T> blocks(DocumentSection section, Class<T> kind) {
    List<T> found = new ArrayList<>();
    section.blocks().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add);
    section.parts().forEach(part -> found.addAll(blocks(part, kind)));
    return found;
  }
}
