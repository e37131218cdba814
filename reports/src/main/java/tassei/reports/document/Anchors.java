package tassei.reports.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Ids that stand once in a document. They are made of codes of the data, and two codes may give one
 * id; the later one gets a number, because an id is the name of a file and the place a link leads
 * to. Some file systems take great and small letters for the same.
 */
final class Anchors {
  private final Set<String> taken = new HashSet<>();

  /** The first pages keep their ids. */
  Anchors(Front front) {
    front.questions().forEach(question -> once(question.id()));
    front.pictures().forEach(picture -> once(picture.id()));
  }

  List<DocumentSection> unique(List<DocumentSection> sections) {
    List<DocumentSection> unique = new ArrayList<>();
    for (DocumentSection section : sections) {
      String id = once(section.id());
      List<Block> blocks = section.blocks().stream().map(this::unique).toList();
      unique.add(
          new DocumentSection(
              id,
              section.title(),
              section.breaks(),
              blocks,
              unique(section.parts()),
              section.ground()));
    }
    return List.copyOf(unique);
  }

  private Block unique(Block block) {
    if (block instanceof Block.Picture picture) {
      return picture.named(once(picture.id()));
    }
    return block instanceof Block.Table table ? table.named(once(table.id())) : block;
  }

  private String once(String id) {
    String free = id;
    for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
