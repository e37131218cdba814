package tassei.reports.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A titled part of the report; its parts are one heading level below it.
 *
 * @param id unique in the document, of letters, digits and hyphens
 * @param breaks where it begins
 */
public record Section(
    String id, String title, Break breaks, List<Block> blocks, List<Section> parts) {

  /** Where a section begins. */
  public enum Break {
    NEW_PAGE,
    FOLLOWS
  }

  /** With a mark before the words for those who do not see its figures. */
  public Section marked(String mark) {
    return new Section(
        id,
        title,
        breaks,
        blocks.stream().map(block -> marked(block, mark)).toList(),
        parts.stream().map(part -> part.marked(mark)).toList());
  }

  private static Block marked(Block block, String mark) {
    return block instanceof Block.Picture picture ? picture.marked(mark) : block;
  }

  Stream<Block> all() {
    return Stream.concat(blocks.stream(), parts.stream().flatMap(Section::all));
  }

  public boolean isEmpty() {
    return blocks.isEmpty() && parts.stream().allMatch(Section::isEmpty);
  }
}
